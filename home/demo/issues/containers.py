"""The steel box, and the currency on a leash."""

from ..writing import Picture, Sponsor, both, prose

SOURCE, BOTH = "de", True
TITLE = both("📦 Die Kiste, die Asien groß machte", "📦 The box that made Asia big")
TEASER = both("+ Hongkong: Vierzig Jahre an der Leine des Dollars", "+ Hong Kong: forty years on the dollar’s leash")
COVER = "containers"
COVER_ALT = both(
    "Ein beladenes Containerschiff liegt unter hohen Hafenkränen, hinter ihm geht die Sonne auf.",
    "A laden container ship lies beneath tall harbour cranes as the sun rises behind it.",
)
TOPICS = ["singapore", "hong-kong", "trade", "history"]

BODY = [
    (
        "greeting",
        {
            "salutation": both("⚓ Guten Morgen an alle an Bord,", "⚓ Good morning, all hands,"),
            "text": prose(
                """
                schau dich kurz um. Das Hemd, die Lampe, das Telefon, auf dem du das hier liest: Fast alles davon
                hat ein paar Wochen seines Lebens in einer Kiste aus Wellblech verbracht, meistens mit Blick auf
                andere Kisten.

                Heute erzählen wir, wie diese Kiste erfunden wurde und warum sie ausgerechnet in Asien ein Zuhause
                fand.
                """,
                """
                Take a look around you. The shirt, the lamp, the phone you are reading this on: nearly all of it has
                spent a few weeks of its life in a box of corrugated steel, mostly with a view of other boxes.

                Today we tell the story of that box, and of why it was Asia, of all places, where it made its home.
                """,
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "lead_in": both("An Bord dieser Ausgabe:", "On board this issue:"),
            "sign_off": both("Leinen los!", "Cast off!"),
        },
    ),
    (
        "top_bit",
        {
            "headline": both("Ein Fuhrmann räumt den Hafen auf", "A haulier tidies up the port"),
            "subheadline": both(
                "Wie 58 Kisten auf einem alten Tanker die Welt kleiner machten",
                "How 58 boxes on an old tanker made the world smaller",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Bis in die Fünfziger wurde ein Schiff beladen wie ein Umzugswagen: Sack für Sack, Fass für
                        Fass, von Hunderten Händen, oft eine ganze Woche lang. Der amerikanische Fuhrunternehmer
                        Malcom McLean fand, dass man doch einfach den ganzen Anhänger aufs Schiff stellen könnte.
                        Ohne Räder, und stapelbar.

                        Am 26. April 1956 fuhr die <i>Ideal X</i> von Newark nach Houston, ein umgebauter Tanker mit
                        58 Kisten an Deck. Eine Tonne zu verladen hatte bis dahin knapp sechs Dollar gekostet. Mit
                        der Kiste waren es rund sechzehn Cent.
                        """,
                        """
                        Until the 1950s a ship was loaded like a removal van: sack by sack, barrel by barrel, by
                        hundreds of hands and often for a whole week. Malcom McLean, an American haulier, thought
                        that you might as well put the whole trailer on the ship. Without its wheels, and so that it
                        stacks.

                        On 26 April 1956 the <i>Ideal X</i> left Newark for Houston, a converted tanker with 58
                        boxes on deck. Loading a ton had cost just under six dollars until then. With the box it
                        came to about sixteen cents.
                        """,
                    ),
                ),
                ("heading", both("Der Umweg über Vietnam", "By way of Vietnam")),
                (
                    "paragraph",
                    prose(
                        """
                        Nach Asien kam der Container mit dem Krieg. Ab 1967 versorgte McLeans Reederei die
                        amerikanischen Truppen über Cam Ranh Bay. Die Schiffe fuhren voll hin und leer zurück, und
                        Leerfahrten kann kein Fuhrmann leiden. Also ließ er auf dem Heimweg in Japan anlegen und
                        lud, was dort gerade preiswert und gut wurde: Radios, Stereoanlagen, Fernseher.

                        So begann die Route, auf der seither fast alles zu uns kommt.
                        """,
                        """
                        The container came to Asia with the war. From 1967 McLean’s line supplied the American
                        forces through Cam Ranh Bay. His ships went out full and came back empty, and no haulier can
                        bear an empty run. So on the way home he had them call in Japan, and load what was just
                        becoming cheap and good there: radios, stereos, television sets.

                        That was the beginning of the route by which almost everything reaches us today.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Singapurs Wette", "Singapore’s wager"),
                        "items": [
                            {
                                "emoji": "🎲",
                                "label": both("Der Einsatz:", "The stake:"),
                                "text": prose(
                                    """Ende der Sechziger baute der junge Staat einen Containerhafen, für den noch
                                    kein einziges Schiff angemeldet war.""",
                                    """In the late sixties the young state built a container port for which not a
                                    single ship had signed up.""",
                                ),
                            },
                            {
                                "emoji": "🚢",
                                "label": both("Der erste Gast:", "The first guest:"),
                                "text": prose(
                                    "Im Juni 1972 machte in Tanjong Pagar die <i>Nihon</i> fest, mit Kisten"
                                    " aus Europa.",
                                    "In June 1972 the <i>Nihon</i> tied up at Tanjong Pagar, with boxes from Europe.",
                                ),
                            },
                            {
                                "emoji": "🏗️",
                                "label": both("Der Gewinn:", "The winnings:"),
                                "text": prose(
                                    """Heute schlägt nur Schanghai mehr um. In Tuas entsteht ein Hafen für 65
                                    Millionen Container im Jahr, mit Fahrzeugen ohne Fahrer.""",
                                    """Today only Shanghai handles more. At Tuas, a port for 65 million containers a
                                    year is under construction, with vehicles that have no drivers.""",
                                ),
                            },
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": both(
                            "Ein bisschen und noch ein bisschen, mit der Zeit wird es ein Hügel.",
                            "Little by little, and in the end it is a hill.",
                        ),
                        "name": "Sedikit-sedikit, lama-lama menjadi bukit",
                        "role": both("malaiisches Sprichwort", "Malay proverb"),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Die Kiste selbst ist dumm. Genial ist, dass alle dieselbe benutzen.

                Erst die Norm hat aus Blech ein System gemacht: gleiche Ecken, gleiche Riegel, überall. Wer
                Lieferketten verstehen will, fängt am besten mit den Ecken an.
                """,
                """
                The box itself is dumb. The genius is that everyone uses the same one.

                It took a standard to turn sheet metal into a system: the same corners and the same locks
                everywhere. If you want to understand supply chains, start with the corners.
                """,
            ),
            "sources": [
                {"name": "Maritime and Port Authority of Singapore", "url": "https://www.mpa.gov.sg/"},
                {"name": "PSA", "url": "https://www.globalpsa.com/"},
                {"name": "World Shipping Council", "url": "https://www.worldshipping.org/"},
            ],
        },
    ),
    (
        "chart",
        {
            "image": Picture("chart-ports"),
            "alt": both(
                "Balken: Containerumschlag 2024 in Millionen Standardcontainern. Schanghai 52, Singapur 41, Ningbo 39, "
                "Shenzhen 33, Busan 24, Rotterdam 14, Hamburg 8.",
                "Bars: containers handled in 2024, in millions of standard units. Shanghai 52, Singapore "
                "41, Ningbo 39, "
                "Shenzhen 33, Busan 24, Rotterdam 14, Hamburg 8.",
            ),
            "lead": both("Wo die Kisten umsteigen:", "Where the boxes change ships:"),
            "text": prose(
                """
                Die zehn größten Containerhäfen liegen alle in Asien, wenn man Dubai mitzählt. Unsere Balken zeigen
                2024 in Millionen Standardcontainern, mit den Kürzeln der Flughäfen: Schanghai, Singapur, Ningbo,
                Shenzhen und Busan, zum Vergleich Rotterdam und Hamburg.
                """,
                """
                The ten largest container ports are all in Asia, if you count Dubai. Our bars show 2024 in millions
                of standard units, labelled with airport codes: Shanghai, Singapore, Ningbo, Shenzhen and Busan,
                with Rotterdam and Hamburg for comparison.
                """,
            ),
            "source_name": "World Shipping Council",
            "source_url": "https://www.worldshipping.org/",
        },
    ),
    (
        "partner",
        {
            "partner": Sponsor("Kontor Hanse"),
            "headline": both("Zollformulare? Wir lesen sie freiwillig.", "Customs forms? We read them for fun."),
            "text": prose(
                """
                Kontor Hanse bringt deine Ware aus elf Häfen Asiens nach Europa und kümmert sich um Papiere,
                Prüfungen und alles, was klein gedruckt ist.

                Du bekommst eine Kiste, eine Rechnung und einen Menschen, der ans Telefon geht.
                """,
                """
                Kontor Hanse brings your goods to Europe from eleven ports in Asia, and takes care of papers,
                inspections and everything in small print.

                You get one box, one bill and one human being who answers the phone.
                """,
            ),
            "button_label": both("Angebot in 24 Stunden", "A quote within 24 hours"),
            "button_url": "https://kontor-hanse.example/",
        },
    ),
    (
        "number_of_the_day",
        {
            "number": both("2,8 km", "2.8 km"),
            "caption": both(
                "So schmal ist die Straße von Malakka an ihrer engsten Stelle, kurz vor Singapur.",
                "That is the width of the Strait of Malacca at its narrowest, just off Singapore.",
            ),
            "lead": both("🧭 Ein Nadelöhr mit Schiffsklasse:", "🧭 A bottleneck with a class of its own:"),
            "text": prose(
                """
                Rund ein Viertel der Güter, die über die Meere fahren, kommt hier durch, dazu ein großer Teil des
                Öls für China, Japan und Korea. Wie groß ein Tanker sein darf, der gerade noch passt, hat einen
                Namen: Malaccamax.
                """,
                """
                Roughly a quarter of all goods that travel by sea come through here, and with them much of the oil
                for China, Japan and Korea. The largest tanker that just about fits has a name: Malaccamax.
                """,
            ),
            "context": prose(
                "<b>Zum Vergleich:</b> Die Elbe ist bei Glückstadt etwa genauso breit, hat dort aber eine Fähre.",
                "<b>For comparison:</b> the Elbe at Glückstadt is about as wide, but there you can take a ferry.",
            ),
        },
    ),
    (
        "market_bit",
        {
            "headline": both("Hongkong: Der Dollar an der Leine", "Hong Kong: the dollar on a leash"),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Im September 1983 verhandelten London und Peking über die Zukunft der Stadt, und Hongkong
                        verlor die Nerven. Der Kurs stürzte auf 9,60 für einen US-Dollar, in den Läden wurden Reis
                        und Klopapier knapp. Am 17. Oktober band die Regierung die Währung fest: 7,80 für einen
                        Dollar. Dabei ist es geblieben.
                        """,
                        """
                        In September 1983 London and Beijing were negotiating over the city’s future, and Hong Kong
                        lost its nerve. The currency plunged to 9.60 to the US dollar, and the shops ran short of
                        rice and toilet paper. On 17 October the government fixed the rate: 7.80 to the dollar. That
                        is where it has stayed.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("So funktioniert die Leine", "How the leash works"),
                        "items": [
                            {
                                "label": both("Der Spielraum:", "The slack:"),
                                "text": prose(
                                    """Zwischen 7,75 und 7,85 darf der Kurs wandern. An den Rändern kauft oder
                                    verkauft die Währungsbehörde, so viel sie muss.""",
                                    """The rate may wander between 7.75 and 7.85. At the edges the monetary
                                    authority buys or sells as much as it takes.""",
                                ),
                            },
                            {
                                "label": both("Die Deckung:", "The backing:"),
                                "text": prose(
                                    """Scheine drucken drei Geschäftsbanken: HSBC, Standard Chartered und die Bank
                                    of China. Für jeden hinterlegen sie US-Dollar.""",
                                    """The notes are printed by three commercial banks: HSBC, Standard Chartered and
                                    the Bank of China. For each of them they deposit US dollars.""",
                                ),
                            },
                            {
                                "label": both("Der Preis:", "The price:"),
                                "text": prose(
                                    """Die Zinsen macht Washington. Hongkong zahlt sie mit, ob sie gerade passen
                                    oder nicht.""",
                                    """Interest rates are made in Washington. Hong Kong pays them too, whether they
                                    suit or not.""",
                                ),
                            },
                        ],
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🛡️",
                        "label": both("August 1998:", "August 1998:"),
                        "text": prose(
                            """Als Spekulanten zugleich auf fallende Aktien und eine fallende Währung setzten,
                            kaufte die Regierung für rund 15 Milliarden US-Dollar Aktien. Aus dem Notkauf wurde ein
                            Fonds, an dem sich alle Bürger beteiligen konnten. Mit Gewinn.""",
                            """When speculators bet on falling shares and a falling currency at once, the government
                            bought some 15 billion US dollars’ worth of shares. The emergency purchase was turned
                            into a fund that any citizen could buy into. At a profit.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                "Eine Leine hält in beide Richtungen. Wer nicht davonlaufen kann, wird auch nicht verloren gehen.",
                "A leash holds both ways: if you cannot run off, you will not get lost either.",
            ),
            "sources": [{"name": "Hong Kong Monetary Authority", "url": "https://www.hkma.gov.hk/"}],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "nan",
            "word": "Kiasu",
            "native_script": "驚輸",
            "reading": "kiaⁿ-su",
            "meaning": both(
                "Die Angst, zu kurz zu kommen, als Volkssport betrieben.",
                "The fear of losing out, practised as a national sport.",
            ),
            "text": prose(
                """
                Wörtlich: Angst zu verlieren. Das Wort kommt aus dem Hokkien, und Singapur hat daraus ein
                Selbstporträt gemacht. Kiasu ist, wer drei Stunden vor Öffnung in der Schlange steht, ohne zu
                wissen, was es gibt. Wer das Kind mit drei zur Nachhilfe bringt. Wer am Buffet mit den Garnelen
                anfängt.

                Im Imbisszentrum legt man ein Päckchen Taschentücher auf den Tisch, und der Platz ist vergeben.
                Niemand würde es wagen, das Päckchen wegzunehmen.
                """,
                """
                Literally: afraid to lose. The word is Hokkien, and Singapore has turned it into a self-portrait.
                Kiasu is queuing three hours before the doors open without knowing what is on sale. It is taking a
                three-year-old to tuition. It is starting the buffet with the prawns.

                In the hawker centre you put a packet of tissues on the table, and the seat is taken. Nobody would
                dare to move the packet.
                """,
            ),
            "closing": prose(
                """Seit 2007 steht das Wort im Oxford English Dictionary. Man darf annehmen, dass Singapur auf einen
                Platz möglichst weit vorn gehofft hatte.""",
                """The Oxford English Dictionary has listed the word since 2007. One assumes that Singapore had been
                hoping for a place nearer the front.""",
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🦆",
                    "headline": both("28.800 Badetiere auf hoher See", "28,800 bath toys on the high seas"),
                    "text": prose(
                        """1992 ging auf dem Weg von Hongkong nach Tacoma ein Container voller Plastikenten, Biber,
                        Schildkröten und Frösche über Bord. Meeresforscher verfolgten die Flotte jahrelang von
                        Strand zu Strand und lernten dabei mehr über Strömungen als mit vielen Bojen.""",
                        """In 1992, on its way from Hong Kong to Tacoma, a container full of plastic ducks, beavers,
                        turtles and frogs went overboard. Oceanographers followed the fleet from beach to beach for
                        years, and learned more about currents than from many a buoy.""",
                    ),
                },
                {
                    "emoji": "🚂",
                    "headline": both("Chongqing–Duisburg, einfache Fahrt", "Chongqing to Duisburg, one way"),
                    "text": prose(
                        """Seit 2011 geht es auch auf Schienen: gut 11.000 Kilometer, rund zwei Wochen, zweimal die
                        Spurweite wechseln. Schneller als das Schiff, billiger als das Flugzeug, und an der Grenze
                        wird jede Kiste einzeln umgehoben.""",
                        """Since 2011 you can also go by rail: a good 11,000 kilometres, about two weeks, and two
                        changes of gauge. Faster than a ship, cheaper than a plane, and at the border every box is
                        lifted across.""",
                    ),
                },
                {
                    "emoji": "⛴️",
                    "headline": both("Die schönste Pendelstrecke der Welt", "The loveliest commute in the world"),
                    "text": prose(
                        """Die Star Ferry quert den Hafen von Hongkong seit dem 19. Jahrhundert, im Takt von wenigen
                        Minuten und für weniger als einen Euro. Die Rückenlehnen lassen sich umklappen, damit
                        niemand rückwärts fahren muss.""",
                        """The Star Ferry has crossed Hong Kong harbour since the nineteenth century, every few
                        minutes and for less than the price of a newspaper. The seat backs flip over, so that nobody
                        has to travel facing the wrong way.""",
                    ),
                    "url": "https://www.starferry.com.hk/",
                },
                {
                    "emoji": "🪵",
                    "headline": both("Dubai, Kai der Kühlschränke", "Dubai, the quay of fridges"),
                    "text": prose(
                        """Im Creek liegen wie eh und je die Dhaus, hölzerne Frachter, beladen von Hand mit
                        Kühlschränken, Reissäcken und Autoreifen. Die Ware wartet unbewacht auf der Straße. Ein
                        Container kommt hier nicht vor.""",
                        """In the Creek the dhows still lie as they always have, wooden freighters loaded by hand
                        with fridges, sacks of rice and car tyres. The goods wait unguarded in the street. Not a
                        container in sight.""",
                    ),
                },
            ]
        },
    ),
    (
        "fortune_cookie",
        {
            "text": both(
                "Auch die größte Ladung passt in gleich große Kisten. Fang diese Woche mit einer an.",
                "The largest load fits into boxes of one size. Start the week with one of them.",
            )
        },
    ),
    (
        "more",
        {
            "links": [
                {"url": "https://www.mpa.gov.sg/", "label": both("Der Hafen von Singapur", "The port of Singapore")},
                {
                    "url": "https://www.hkmaritimemuseum.org/",
                    "label": both("Das Schifffahrtsmuseum von Hongkong", "Hong Kong Maritime Museum"),
                },
            ]
        },
    ),
    (
        "feedback",
        {"question": both("Wie war die Überfahrt?", "How was the crossing?")},
    ),
]
