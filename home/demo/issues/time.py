"""Clocks that tell politics, and an index that took 34 years to come home."""

from ..writing import Picture, both, prose

SOURCE, BOTH = "de", True
TITLE = both("🕗 Asiens Uhren gehen anders", "🕗 What Asia’s clocks will tell you")
TEASER = both("+ Tokio: 34 Jahre bis zurück zum Start", "+ Tokyo: 34 years to get back to square one")
COVER = "time"
COVER_ALT = both(
    "Acht Streifen derselben Berglandschaft, von Nacht zu Morgen: In jedem steht die Sonne ein Stück höher.",
    "Eight strips of the same mountain landscape, from night to morning; in each the sun stands a little higher.",
)
TOPICS = ["singapore", "china", "japan", "indonesia", "money"]

BODY = [
    (
        "greeting",
        {
            "salutation": both(
                "⏰ Guten Morgen, wie spät es bei euch auch ist,", "⏰ Good morning, whatever your clock says,"
            ),
            "text": prose(
                """
                die Erde teilt sich ihre Zeit selbst ein, sie dreht sich. Alles Weitere ist Politik. Nirgends sieht
                man das so schön wie in Asien, wo eine Grenze dreieinhalb Stunden breit sein kann.

                Stellt heute nichts um. Wir führen euch nur durch die Abteilung Wanduhren.
                """,
                """
                The earth sorts out its own time by turning. All the rest is politics, and nowhere can you see that
                as clearly as in Asia, where a border can be three and a half hours wide.

                There is nothing for you to adjust today. We are just showing you round the clock department.
                """,
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "place": "page",
            "lead_in": both("Außerdem tickt hier:", "Also ticking:"),
            "items": [
                both("Der Nikkei und seine verlorenen Jahrzehnte", "The Nikkei and its lost decades"),
                both(
                    "Zwei Wörter für Menschen mit viel und mit wenig Zeit",
                    "Two words, for people with much time and with little",
                ),
                both("Ein Land, das über Nacht jünger wurde", "A country that grew younger overnight"),
            ],
            "sign_off": both("Nehmt euch die Zeit!", "Take your time!"),
        },
    ),
    (
        "text",
        {
            "edition": "de",
            "heading": "Kleine Umrechnung für Frühaufsteher",
            "text": prose(
                """
                Wenn bei euch im Winter um sieben der Wecker klingelt, ist es in Mumbai halb zwölf, in Singapur zwei
                und in Tokio drei Uhr nachmittags. Im Sommer seid ihr eine Stunde näher dran: Umgestellt wird dort
                nirgends.
                """
            ),
        },
    ),
    (
        "top_bit",
        {
            "headline": both("Wer hat an der Uhr gedreht?", "Who turned the clock?"),
            "subheadline": both(
                "Warum in Singapur die Sonne zu spät aufgeht und in Xinjiang erst recht",
                "Why the sun rises late in Singapore, and later still in Xinjiang",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Singapur liegt eine Handbreit über dem Äquator, die Sonne müsste also um sechs aufgehen. Sie
                        kommt aber gegen sieben, das ganze Jahr. Schuld ist die Nachbarschaft: Malaysia wollte 1982
                        endlich eine gemeinsame Zeit für seine beiden Landesteile und wählte die östliche. Singapur
                        zog mit, denn Börse, Züge und Verwandte hängen an der Uhr von nebenan. Es war die sechste
                        Umstellung in acht Jahrzehnten.

                        Dass die Stadt seither genau so tickt wie Hongkong und Peking, hat ihr nicht geschadet.
                        """,
                        """
                        Singapore lies a hand’s breadth above the equator, so the sun ought to rise at six. It turns
                        up at about seven, all year round. Blame the neighbours: in 1982 Malaysia finally wanted one
                        time for both its halves, and chose the eastern one. Singapore followed, because the
                        exchange, the trains and the relatives all depend on the clock next door. It was the sixth
                        change in eight decades.

                        That the city has ticked in step with Hong Kong and Beijing ever since has done it no harm.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Eine kleine Uhrensammlung", "A small collection of clocks"),
                        "items": [
                            {
                                "emoji": "🇨🇳",
                                "label": both("China:", "China:"),
                                "text": prose(
                                    """Bis 1949 fünf Zonen, seither eine. In Kaschgar steht die Mittagssonne gegen
                                    drei am Himmel, darum leben viele dort nach einer zweiten, inoffiziellen Uhr.""",
                                    """Five zones until 1949, one ever since. In Kashgar the noonday sun comes at
                                    about three, which is why many people there live by a second, unofficial clock.""",
                                ),
                            },
                            {
                                "emoji": "🇳🇵",
                                "label": both("Nepal:", "Nepal:"),
                                "text": prose(
                                    """Fünf Stunden und 45 Minuten vor Greenwich, eine Viertelstunde vor Indien. Man
                                    ist schließlich ein eigenes Land.""",
                                    """Five hours and 45 minutes ahead of Greenwich, and a quarter of an hour ahead
                                    of India. It is, after all, another country.""",
                                ),
                            },
                            {
                                "emoji": "🇮🇳",
                                "label": both("Indien:", "India:"),
                                "text": prose(
                                    """Eine Zeit für ein Land von fast dreitausend Kilometern Breite. Die Teegärten
                                    von Assam stellen ihre Uhren seit der Kolonialzeit eine Stunde vor, damit die
                                    Pflücker im Hellen arbeiten.""",
                                    """One time for a country almost three thousand kilometres wide. Since colonial
                                    days the tea gardens of Assam have set their clocks an hour ahead, so that the
                                    pickers work in daylight.""",
                                ),
                            },
                            {
                                "emoji": "🇰🇵",
                                "label": both("Nordkorea:", "North Korea:"),
                                "text": prose(
                                    """Ging ab August 2015 eine halbe Stunde nach, zum Gedenken an die Zeit vor
                                    Japans Herrschaft. Im Mai 2018, nach dem Gipfel mit dem Süden, ging es wieder
                                    richtig.""",
                                    """Ran half an hour late from August 2015, in memory of the time before Japanese
                                    rule. In May 2018, after the summit with the South, it was put right again.""",
                                ),
                            },
                        ],
                    },
                ),
                ("heading", both("Was die Uhr verschweigt", "What the clock keeps quiet about")),
                (
                    "paragraph",
                    prose(
                        """
                        Auch das Jahr ist Ansichtssache. In Thailand zählt man ab dem Tod des Buddha und ist dem
                        Rest der Welt um 543 voraus, in Taiwan ab der Gründung der Republik und ist erst im zweiten
                        Jahrhundert. Japan fängt mit jedem Kaiser von vorn an. Und wer in Tokio eine Bar betritt,
                        die bis 27 Uhr geöffnet hat, darf bis drei bleiben.
                        """,
                        """
                        Even the year is a matter of opinion. Thailand counts from the death of the Buddha and is
                        543 ahead of everyone else; Taiwan counts from the founding of the republic and has only
                        just reached its second century. Japan begins again with each emperor. And if a bar in Tokyo
                        is open until 27 o’clock, you may stay till three.
                        """,
                    ),
                ),
                (
                    "quote",
                    {
                        "text": both(
                            "Ein Zoll Zeit ist ein Zoll Gold, doch für einen Zoll Gold bekommst du keinen Zoll Zeit.",
                            "An inch of time is an inch of gold, but an inch of gold will not buy you an inch of time.",
                        ),
                        "name": "一寸光陰一寸金",
                        "role": both("chinesisches Sprichwort", "Chinese proverb"),
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🚆",
                        "label": both("Und Bombay?", "And Bombay?"),
                        "text": prose(
                            """Indiens Einheitszeit galt seit 1906. Bombay fand sie eine Zumutung und behielt die
                            eigene, 39 Minuten dahinter, bis 1955. Die Züge fuhren trotzdem nach der anderen.""",
                            """India had a standard time from 1906. Bombay thought it an imposition and kept its
                            own, 39 minutes behind, until 1955. The trains went by the other one regardless.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Zeitzonen sagen selten, wo die Sonne steht. Sie sagen, zu wem man gehören will.
                """,
                """
                Time zones rarely tell you where the sun is. They tell you whose company a country wants to keep.
                """,
            ),
            "sources": [
                {"name": "timeanddate.com", "url": "https://www.timeanddate.com/"},
                {"name": "National Library Board Singapore", "url": "https://www.nlb.gov.sg/"},
            ],
        },
    ),
    (
        "number_of_the_day",
        {
            "image": Picture("wakhan"),
            "alt": both(
                "Zwei Uhren über einem verschneiten Pass: links halb neun, rechts zwölf.",
                "Two clocks above a snowy pass: half past eight on the left, twelve on the right.",
            ),
            "number": both("3,5 Stunden", "3.5 hours"),
            "caption": both(
                "So viel Zeit verliert, wer die Grenze von Afghanistan nach China überquert.",
                "That is how much time you lose on crossing the border from Afghanistan to China.",
            ),
            "lead": both("🏔️ Am Wakhjir-Pass:", "🏔️ On the Wakhjir Pass:"),
            "text": prose(
                """
                Es ist der größte Sprung, den eine Landgrenze der Erde zu bieten hat. Benutzen darf ihn niemand, der
                Übergang auf fast 5.000 Metern ist geschlossen. Der letzte Jetlag, den man zu Fuß bekommen könnte.
                """,
                """
                It is the largest jump that any land border on earth has to offer. Nobody may use it: the crossing,
                at almost 5,000 metres, is closed. It would be the only jet lag you can catch on foot.
                """,
            ),
        },
    ),
    (
        "market_bit",
        {
            "headline": both("Nikkei: 34 Jahre bis zurück zum Start", "Nikkei: 34 years to get back to square one"),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Am 29. Dezember 1989 schloss die Börse in Tokio bei 38.915,87 Punkten. Die Händler gingen in
                        die Feiertage, ein paar Quadratkilometer Kaiserpalast galten als so wertvoll wie ganz
                        Kalifornien, und dann ging es bergab. Im März 2009 war der Index bei 7.055 angekommen. Das
                        alte Hoch fiel erst am 22. Februar 2024.
                        """,
                        """
                        On 29 December 1989 the Tokyo exchange closed at 38,915.87 points. The traders left for the
                        holidays, the grounds of the imperial palace were said to be worth as much as all of
                        California, and then it went downhill. By March 2009 the index had arrived at 7,055. The old
                        high did not fall until 22 February 2024.
                        """,
                    ),
                ),
                (
                    "image",
                    {
                        "image": Picture("chart-nikkei"),
                        "alt": both(
                            "Linie: Nikkei 225 zum Jahresende, von 38.916 im Jahr 1989 über 8.455 im Jahr "
                            "2011 auf 39.895 im Jahr 2024.",
                            "Line: the Nikkei 225 at the end of each year, from 38,916 in 1989 by way of "
                            "8,455 in 2011 to 39,895 in 2024.",
                        ),
                        "caption": both(
                            "Der Nikkei 225 am Ende jedes Jahres, 1989 bis 2024. Ein Tal, so lang wie ein "
                            "halbes Berufsleben.",
                            "The Nikkei 225 at the end of each year, 1989 to 2024: a valley as long as most careers.",
                        ),
                        "credit": "© asiabits",
                    },
                ),
                (
                    "facts",
                    {
                        "title": both("Was sich geändert hat", "What changed"),
                        "items": [
                            {
                                "label": both("Die Mahnung:", "The reminder:"),
                                "text": prose(
                                    """2023 forderte die Börse alle Firmen auf, zu erklären, warum sie weniger wert
                                    sind als ihr eigenes Vermögen. Sie veröffentlichte auch, wer geantwortet hatte.""",
                                    """In 2023 the exchange asked all companies to explain why they were worth less
                                    than their own assets. It also published a list of who had replied.""",
                                ),
                            },
                            {
                                "label": both("Die Sparer:", "The savers:"),
                                "text": prose(
                                    """Seit 2024 bleiben Gewinne auf dem Konto NISA für immer steuerfrei. Ein Land
                                    der Sparbücher lernt, dass Aktien keine Lotterie sein müssen.""",
                                    """Since 2024 gains in a NISA account have been tax-free for good. A nation of
                                    savings books is learning that shares need not be a lottery.""",
                                ),
                            },
                            {
                                "label": both("Der Zins:", "The interest:"),
                                "text": prose(
                                    "Im März 2024 erhöhte die Notenbank zum ersten Mal seit 17 Jahren. Auf "
                                    "null bis 0,1 Prozent.",
                                    "In March 2024 the central bank raised rates for the first time in 17 "
                                    "years. To between zero and 0.1 per cent.",
                                ),
                            },
                        ],
                    },
                ),
            ],
            "takeaway": prose(
                """„Langfristig steigen Aktien immer“ stimmt. Man sollte nur fragen, wie lang lang ist, und nicht
                alles am 29. Dezember kaufen.""",
                """“In the long run shares always go up” is true. Just ask how long the run is, and do not buy
                everything on 29 December.""",
            ),
            "sources": [
                {"name": "Nikkei Indexes", "url": "https://indexes.nikkei.co.jp/"},
                {"name": "Japan Exchange Group", "url": "https://www.jpx.co.jp/"},
                {"name": "Bank of Japan", "url": "https://www.boj.or.jp/"},
            ],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "id",
            "word": "Jam karet",
            "native_script": "jam karet",
            "meaning": both("Gummizeit: die Uhr, die sich dehnen lässt.", "Rubber time: a clock that stretches."),
            "text": prose(
                """
                <b>Jam</b> ist die Stunde, <b>karet</b> der Kautschuk. Eine Hochzeit in Java beginnt um zehn, das
                heißt: Um zehn fährt die Tante los, um elf stehen die Stühle, um zwölf ist sie in vollem Gang.
                Niemand ist unpünktlich, die Zeit war eben elastisch.

                Mit Faulheit hat das nichts zu tun. Wer unterwegs einen Nachbarn trifft und ihn stehen lässt, um
                pünktlich zu sein, hat die Reihenfolge der Dinge nicht verstanden.
                """,
                """
                <b>Jam</b> is the hour, <b>karet</b> is rubber. A wedding in Java begins at ten, which is to say: at
                ten your aunt sets out, at eleven the chairs are up, at twelve it is in full swing. Nobody was late;
                the time was elastic.

                It has nothing to do with laziness. If you meet a neighbour on the way and leave him standing in
                order to be punctual, you have misunderstood the order of things.
                """,
            ),
            "closing": prose(
                "Geschäftsleute in Jakarta fragen zur Sicherheit nach: Meinst du <i>jam karet</i> oder die "
                "Zeit der Flughäfen?",
                "Business people in Jakarta check to be safe: do you mean <i>jam karet</i>, or airport time?",
            ),
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
                Wörtlich: Angst zu verlieren. Singapur hat das Gegengift zur Gummizeit erfunden. Wer kiasu ist,
                kommt nicht um zehn und nicht um zwölf. Er ist seit halb neun da.

                Den Platz neben sich hat er mit einem Päckchen Taschentücher belegt, für die Tante aus Java, die
                gerade losfährt.
                """,
                """
                Literally: afraid to lose. It is Singapore’s antidote to rubber time. If you are kiasu, you come
                neither at ten nor at twelve. You have been there since half past eight.

                The seat beside you is taken by a packet of tissues, for your aunt from Java, who is just setting
                out.
                """,
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🎂",
                    "headline": both("Südkorea wird über Nacht jünger", "South Korea grew younger overnight"),
                    "text": prose(
                        """Bis Juni 2023 war ein Baby dort bei der Geburt eins und an Neujahr zwei. Dann galt per
                        Gesetz die internationale Zählung, und 51 Millionen Menschen verloren ein bis zwei Jahre.
                        Beschwerden sind nicht bekannt.""",
                        """Until June 2023 a baby there was one at birth and two at New Year. Then a law brought in
                        the international count, and 51 million people lost a year or two. No complaints are on
                        record.""",
                    ),
                },
                {
                    "emoji": "🌅",
                    "headline": both("Das Land der aufgehenden Sonne", "The land of the rising sun"),
                    "text": prose(
                        """Im Jahr 607 schrieb Japans Hof nach China, vom Himmelssohn im Land, wo die Sonne aufgeht,
                        an den im Land, wo sie untergeht. Kaiser Yang fand den Brief unhöflich. Für die Post war es
                        nur eine Frage der Richtung.""",
                        """In the year 607 Japan’s court wrote to China, from the Son of Heaven in the land where
                        the sun rises to the one in the land where it sets. Emperor Yang found the letter rude. To
                        the postman it was merely east and west.""",
                    ),
                },
                {
                    "emoji": "🔔",
                    "headline": both("108 Schläge bis Neujahr", "108 strokes to New Year"),
                    "text": prose(
                        """In der Silvesternacht läuten Japans Tempel 108 Mal, einmal für jede Versuchung. In vielen
                        Tempeln darf man selbst ziehen. Die Schlange ist länger als die Liste.""",
                        """On New Year’s Eve Japan’s temples ring their bells 108 times, once for each temptation.
                        At many you may pull the rope yourself. The queue is longer than the list.""",
                    ),
                },
                {
                    "emoji": "🕰️",
                    "headline": both("Uhren, die riechen", "Clocks you can smell"),
                    "text": prose(
                        """In China maß man die Nacht jahrhundertelang mit Räucherwerk: Eine Glut wanderte durch ein
                        Labyrinth aus Pulver. Wer die Sorten wechselte, wusste im Dunkeln am Duft, wie spät es war.""",
                        """For centuries China measured the night with incense: an ember crept through a maze of
                        powder. If you changed the blend along the way, your nose would tell you the time in the
                        dark.""",
                    ),
                },
            ]
        },
    ),
    (
        "fortune_cookie",
        {
            "text": both(
                "Du kommst nie zu spät, wenn alle auf dich gewartet haben.",
                "You are never late if everybody waited for you.",
            )
        },
    ),
    ("more", {}),
    (
        "feedback",
        {
            "question": both("War die Zeit gut angelegt?", "Was it time well spent?"),
            "answers": [
                both("⏱️ Jede Sekunde", "⏱️ Every second"),
                both("⌛ Im Großen und Ganzen", "⌛ On the whole"),
                both("😴 Ich bin kurz eingenickt", "😴 I dozed off for a moment"),
            ],
        },
    ),
]
