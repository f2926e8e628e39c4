"""In German only: the beer that stayed, and the earths that are not rare."""

from ..writing import Issue, Sponsor, prose

SOURCE, BOTH = "de", False
TITLE = "🍺 Tsingtao: Ein Bier bleibt in China"
TEASER = "+ Seltene Erden: Gar nicht selten, nur lästig"
COVER = "qingdao"
COVER_ALT = "Rote Dächer und eine Kirche mit zwei Türmen über einer grünen Bucht, davor ein Glas Bier mit Schaum."
TOPICS = ["china", "japan", "food", "history"]

BODY = [
    (
        "greeting",
        {
            "salutation": "🥨 Guten Morgen zusammen,",
            "text": prose(
                """
                diese Ausgabe gibt es nur auf Deutsch, denn sie handelt von einem Stück deutscher Geschichte, das in
                jedem Asia-Imbiss im Kühlschrank steht: grüne Flasche, auf dem Etikett ein Pavillon am Meer.

                Das Bier ist geblieben, die Kolonie zum Glück nicht. Beides gehört zusammen erzählt.
                """
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "lead_in": "Außerdem auf dem Deckel:",
            "items": [
                "Warum Rohstoffe, die Selten heißen, fast überall liegen",
                "Das kürzeste 99-Jahres-Versprechen der Geschichte",
                "Wie der Baumkuchen nach Japan kam, als Kriegsgefangener",
            ],
            "sign_off": "Zum Wohl, am Montag natürlich mit Kaffee.",
        },
    ),
    (
        "top_bit",
        {
            "headline": "Hopfen, Malz und ein geraubter Hafen",
            "subheadline": "Tsingtao: deutsch gegründet, englisch finanziert, japanisch erweitert, längst chinesisch",
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Im November 1897 landeten deutsche Marinesoldaten in der Bucht von Kiautschou. Der Mord an
                        zwei Missionaren war der Vorwand, ein Hafen für die Flotte der Zweck. Im März darauf musste
                        China das Gebiet für 99 Jahre verpachten. Aus dem Fischerort Qingdao wurde Tsingtau, mit
                        Bahnhof, Kanalisation und getrennten Vierteln: In der Europäerstadt durften Chinesen
                        arbeiten, aber nicht wohnen.

                        Wo Soldaten sind, ist Durst. 1903 gründeten Kaufleute aus Hongkong die Germania-Brauerei,
                        die Maschinen kamen aus Chemnitz, das Wasser aus dem Gebirge Laoshan.
                        """
                    ),
                ),
                (
                    "facts",
                    {
                        "title": "Wem das Bier schon gehörte",
                        "items": [
                            {
                                "emoji": "🏭",
                                "label": "1903:",
                                "text": prose("Deutsche und britische Kaufleute der Anglo-German Brewery."),
                            },
                            {
                                "emoji": "⛩️",
                                "label": "1916:",
                                "text": prose(
                                    "Dai-Nippon, der japanische Konzern hinter Asahi und Sapporo, kauft die"
                                    " Brauerei nach der Eroberung der Stadt."
                                ),
                            },
                            {
                                "emoji": "🚩",
                                "label": "1949:",
                                "text": prose(
                                    "Die Volksrepublik verstaatlicht sie. Exportiert wird bald wieder, denn"
                                    " Devisen sind auch flüssig."
                                ),
                            },
                            {
                                "emoji": "🔔",
                                "label": "1993:",
                                "text": prose(
                                    "Tsingtao geht als erstes Unternehmen vom chinesischen Festland in "
                                    "Hongkong an die Börse."
                                ),
                            },
                        ],
                    },
                ),
                ("heading", "Was sonst noch hängen blieb"),
                (
                    "paragraph",
                    prose(
                        """
                        Der Gullydeckel heißt in Qingdao bis heute <i>gǔlì</i>, ein Wort, das im übrigen China
                        niemand versteht. Die Kirche St. Michael, 1934 geweiht, ist die meistfotografierte
                        Hochzeitskulisse der Stadt. Und im Sommer tragen Leute durchsichtige Plastiktüten durch die
                        Straßen, am Henkel, mit Strohhalm: frisches Fassbier, nach Gewicht verkauft.
                        """
                    ),
                ),
                (
                    "quote",
                    {
                        "text": "Mit einem Freund sind tausend Becher zu wenig.",
                        "name": "酒逢知己千杯少",
                        "role": "chinesisches Sprichwort",
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🌾",
                        "label": "Und das Reinheitsgebot?",
                        "text": prose(
                            "Galt anfangs. Heute ist auch Reis im Sud, das macht das Bier leichter und die "
                            "Puristen traurig."
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Eine Marke kann ihre Herkunft überleben, wenn andere sie zu ihrer eigenen machen.

                Kein Gast in Qingdao trinkt Tsingtao, weil es einmal deutsch war. Er trinkt es, weil es von hier
                ist. Er hat recht.
                """
            ),
            "sources": [
                {"name": "Tsingtao Brewery", "url": "https://www.tsingtao.com.cn/"},
                {"name": "Hong Kong Exchanges", "url": "https://www.hkex.com.hk/"},
                {"name": "Deutsches Historisches Museum", "url": "https://www.dhm.de/"},
            ],
        },
    ),
    (
        "number_of_the_day",
        {
            "number": "16 Jahre",
            "caption": "So lange dauerten die 99 Jahre, für die das Deutsche Reich Kiautschou gepachtet hatte.",
            "lead": "📜 1898 bis 1914:",
            "text": prose(
                """
                Im November 1914 kapitulierte die Garnison nach einer Belagerung durch Japan, unterstützt von den
                Briten. An China ging das Gebiet trotzdem nicht zurück: Die Sieger sprachen es 1919 in Versailles
                Japan zu. In Peking gingen am 4. Mai die Studenten auf die Straße, und aus dem Protest wurde eine
                Bewegung, die China bis heute als Anfang seiner Moderne feiert.
                """
            ),
        },
    ),
    (
        "partner",
        {
            "partner": Sponsor("Kontor Hanse"),
            "headline": "Wir bringen auch Leergut zurück.",
            "text": prose(
                """
                Ob Bierflaschen, Bauteile oder Bambus: Kontor Hanse findet einen Platz auf dem Schiff und einen
                Grund, warum der Zoll heute nicht nachmessen muss.

                Spaß beiseite, er darf immer nachmessen. Unsere Papiere stimmen.
                """
            ),
            "button_label": "Platz reservieren",
            "button_url": "https://kontor-hanse.example/",
        },
    ),
    (
        "market_bit",
        {
            "headline": "Seltene Erden: Gar nicht selten, nur lästig",
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Siebzehn Metalle, die kaum jemand aussprechen kann, stecken in Lautsprechern, Windrädern und
                        Elektromotoren. In der Erdkruste gibt es von manchen mehr als Kupfer. Nur liegen sie selten
                        dicht beieinander, und wer sie trennt, braucht Säure, Geduld und einen Platz für den Abraum,
                        der oft schwach strahlt.
                        """
                    ),
                ),
                (
                    "facts",
                    {
                        "title": "Die Lage",
                        "items": [
                            {
                                "label": "Förderung:",
                                "text": prose(
                                    "Rund zwei Drittel kommen aus China, vieles davon aus einer einzigen "
                                    "Grube: Bayan Obo in der Inneren Mongolei."
                                ),
                            },
                            {
                                "label": "Trennung:",
                                "text": prose(
                                    "Bei der Verarbeitung sind es um die neunzig Prozent. Dort liegt die "
                                    "eigentliche Macht."
                                ),
                            },
                            {
                                "label": "Vorgänger:",
                                "text": prose(
                                    "Bis in die Achtziger führte Mountain Pass in Kalifornien. 2002 machte "
                                    "die Mine zu: zu teuer, zu schmutzig. Heute läuft sie wieder."
                                ),
                            },
                        ],
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🎓",
                        "label": "Lehrgeld:",
                        "text": prose(
                            """2010 blieben nach einem Streit um ein paar unbewohnte Inseln die Lieferungen nach
                            Japan aus. Tokio legte Vorräte an, half der australischen Firma Lynas auf die Beine und
                            baut seither Motoren, die mit weniger auskommen. Andere Länder haben es gelesen und
                            abgeheftet."""
                        ),
                    },
                ),
            ],
            "takeaway": prose("Ein Monopol entsteht oft aus der Arbeit, die sonst niemand machen wollte."),
            "sources": [
                {"name": "U.S. Geological Survey", "url": "https://www.usgs.gov/"},
                {"name": "Internationale Energieagentur", "url": "https://www.iea.org/"},
            ],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "zh",
            "word": "Ganbei",
            "native_script": "干杯",
            "reading": "gānbēi",
            "meaning": "Prost, wörtlich: trockenes Glas. Es ist auch so gemeint.",
            "text": prose(
                """
                Wer Prost sagt, darf nippen. Wer <b>Ganbei</b> sagt, hat versprochen auszutrinken, und der Tisch
                schaut zu. Darum sind die Gläser für Baijiu so klein, und darum kennt jeder Reisende den Satz, der
                ihn rettet: <i>suíyì</i>, nach Belieben.

                - Beim Anstoßen hält der Jüngere sein Glas ein wenig tiefer.
                - Der Ältere auch, aus Bescheidenheit. So wandern die Gläser manchmal bis auf die Tischplatte.
                - Wer fährt, trinkt Tee und stößt damit genauso gern gesehen an.
                """
            ),
            "closing": prose(
                "In Japan schreibt man dasselbe mit den alten Zeichen, 乾杯, und sagt <i>kanpai</i>. Dort "
                "darf man wieder nippen."
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🎂",
                    "headline": "Baumkuchen in Gefangenschaft",
                    "text": prose(
                        """Der Konditor Karl Juchheim aus Tsingtau kam 1914 als Kriegsgefangener nach Japan. 1919
                        verkaufte er auf einer Ausstellung in Hiroshima seinen ersten Baumkuchen. Heute bekommt man
                        ihn dort in jedem Konbini, und die meisten Japaner kennen Ringe von keinem anderen Kuchen."""
                    ),
                },
                {
                    "emoji": "🎻",
                    "headline": "Freude, schöner Stacheldraht",
                    "text": prose(
                        """Im Lager Bandō führten deutsche Gefangene am 1. Juni 1918 Beethovens Neunte auf, zum
                        ersten Mal in Asien. Die Frauenstimmen sangen Männer. Seither gehört <i>Daiku</i>, die
                        Neunte, in Japan zum Jahresende wie bei uns der Karpfen."""
                    ),
                },
                {
                    "emoji": "🏖️",
                    "headline": "Die Maske vom Badestrand",
                    "text": prose(
                        """Der Facekini, eine Sturmhaube gegen Sonne und Quallen, wurde in Qingdao erfunden. Von
                        vorn sieht die Strandpromenade im August aus wie ein sehr höflicher Banküberfall."""
                    ),
                },
                {
                    "emoji": "🔤",
                    "headline": "Warum mit T und S?",
                    "text": prose(
                        """Die Stadt schreibt sich Qingdao, das Bier Tsingtao. Der Name auf der Flasche ist einfach
                        älter als Pinyin, die amtliche Umschrift von 1958. Auf Chinesisch steht auf beiden dasselbe:
                        青岛, grüne Insel."""
                    ),
                },
            ]
        },
    ),
    ("fortune_cookie", {"text": "Wer zu oft Ganbei sagt, sieht am nächsten Morgen zwei Sonnen. Eine genügt."}),
    (
        "text",
        {
            "heading": "In eigener Sache",
            "text": prose(
                """
                Manche Ausgaben erscheinen nur in einer Sprache, wenn sie von Dingen handeln, die man im anderen
                Land erst erklären müsste. In der englischen Ausgabe fehlt diese Nummer also mit Absicht.
                """
            ),
        },
    ),
    (
        "more",
        {
            "links": [
                {"page": Issue("containers"), "label": "Noch mehr Hafen: Die Kiste, die Asien groß machte"},
                {"url": "https://www.dhm.de/", "label": "Das Deutsche Historische Museum in Berlin"},
            ]
        },
    ),
    (
        "feedback",
        {
            "question": "Wie hat’s geschmeckt?",
            "answers": ["🍻 Noch eins, bitte", "🍺 Gut gekühlt", "🫗 Schon etwas schal"],
        },
    ),
]
