"""The train that is never late, and the company that wants no chips of its own."""

from ..writing import Issue, Picture, Sponsor, both, prose

SOURCE, BOTH = "de", True
TITLE = both("🚄 Shinkansen: Der Zug, der nie zu spät kommt?", "🚄 Shinkansen: the train that is never late?")
TEASER = both("+ TSMC: Die Firma, die keine eigenen Chips will", "+ TSMC: the company that wants no chips of its own")
COVER = "shinkansen"
COVER_ALT = both(
    "Ein weißer Schnellzug fährt auf einem Viadukt am Berg Fuji vorbei, dahinter eine große rote Sonne.",
    "A white bullet train crosses a viaduct below Mount Fuji, with a large red sun behind it.",
)
TOPICS = ["japan", "taiwan", "transport", "chips"]

BODY = [
    (
        "greeting",
        {
            "salutation": both("🍵 Guten Morgen, ihr Frühaufsteher,", "🍵 Good morning, early risers,"),
            "text": prose(
                """
                wer einmal in Tokio am Bahnsteig stand, kennt das Gefühl: Die Uhr springt um, die Türen gehen auf,
                und der Einzige, der noch nicht so weit ist, bist du.

                Wir haben nachgesehen, wie ein ganzes Land sich das angewöhnt hat. Die Antwort hat mit einem Kredit,
                einem Vogel und sieben Minuten zu tun. Sie steht im Top Bit.
                """,
                """
                If you have ever stood on a platform in Tokyo, you know the feeling: the clock ticks over, the doors
                slide open, and the only thing running behind schedule is you.

                We went to find out how an entire country got into the habit. The answer involves a loan, a bird and
                seven minutes, and it is in today’s Top Bit.
                """,
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "lead_in": both("Außerdem auf dem Fahrplan:", "Also on the timetable:"),
            "items": [
                both("Warum TSMC reich wurde, ohne Chips zu entwerfen", "How TSMC got rich without designing a chip"),
                both(
                    "Die höflichste Entschuldigung der Bahngeschichte",
                    "The politest apology in the history of railways",
                ),
                both(
                    "Ein Mittagessen, das nur am Bahnsteig schmeckt", "A lunch that only tastes right on the platform"
                ),
            ],
            "sign_off": both("Bitte einsteigen!", "All aboard!"),
        },
    ),
    (
        "postscript",
        {
            "text": prose(
                "👉 P.S. Unser Wort der Woche ist diesmal essbar. Lest es nicht mit leerem Magen.",
                "👉 P.S. This time our Word of the Week is edible. Do not read it on an empty stomach.",
            )
        },
    ),
    (
        "chart",
        {
            "image": Picture("chart-shinkansen"),
            "alt": both(
                "Säulen: Fahrzeit von Tokio nach Osaka. 1960: 6 Stunden 30, 1964: 4:00, 1965: 3:10, 1986: 2:56, "
                "1992: 2:30, 2007: 2:25, 2015: 2:22.",
                "Bars: travel time from Tokyo to Osaka. 1960: 6 hours 30, 1964: 4:00, 1965: 3:10, 1986: 2:56, "
                "1992: 2:30, 2007: 2:25, 2015: 2:22.",
            ),
            "lead": both("Osaka rückt näher:", "Osaka keeps getting closer:"),
            "text": prose(
                """
                1960 brauchte der schnellste Zug von Tokio nach Osaka sechseinhalb Stunden, mit dem Shinkansen waren
                es vier, ein Jahr später gut drei. Seither feilen die Ingenieure an Minuten. Die rote Säule zeigt
                den Fahrplan von 1964.
                """,
                """
                In 1960 the fastest train from Tokyo to Osaka took six and a half hours. The Shinkansen made it in
                four, and a year later in little more than three. Since then the engineers have been shaving off
                minutes. The red bar is the timetable of 1964.
                """,
            ),
            "source_name": "JR Central",
            "source_url": "https://global.jr-central.co.jp/",
        },
    ),
    (
        "top_bit",
        {
            "headline": both("Pünktlich seit 1964", "On time since 1964"),
            "subheadline": both(
                "Ein Kredit, ein Eisvogel und ein sehr kurzer Frühjahrsputz",
                "A loan, a kingfisher and a very short spring clean",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Als Japan Ende der Fünfziger eine neue Bahn plante, hielten viele das für Nostalgie: Die
                        Zukunft gehörte dem Auto und dem Flugzeug. Gebaut wurde trotzdem, mit eigenen Gleisen, ohne
                        einen einzigen Bahnübergang und mit einem Fahrplan, der keine Ausreden kennt.

                        Das Ergebnis ist so erfolgreich, dass es langweilig geworden ist. Verspätungen werden im
                        Jahresschnitt in einzelnen Minuten gezählt, Taifune und Schnee schon eingerechnet.
                        """,
                        """
                        When Japan drew up plans for a new railway in the late 1950s, many took it for nostalgia:
                        the future belonged to the car and the aeroplane. It was built all the same, on tracks of
                        its own, without a single level crossing and with a timetable that accepts no excuses.

                        The result is so successful that it has become boring. Average delays over a year are
                        counted in single minutes, typhoons and snow included.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Die Eckdaten", "The essentials"),
                        "items": [
                            {
                                "emoji": "🎌",
                                "label": both("Der Start:", "The start:"),
                                "text": prose(
                                    "1. Oktober 1964, neun Tage vor den Olympischen Spielen von Tokio.",
                                    "1 October 1964, nine days before the Tokyo Olympics opened.",
                                ),
                            },
                            {
                                "emoji": "🛤️",
                                "label": both("Die Strecke:", "The line:"),
                                "text": prose(
                                    "515 Kilometer von Tokio nach Shin-Osaka, anfangs mit 210 km/h, heute mit 285.",
                                    "515 kilometres from Tokyo to Shin-Osaka, at 210 km/h to begin with, at 285 today.",
                                ),
                            },
                            {
                                "emoji": "💴",
                                "label": both("Das Geld:", "The money:"),
                                "text": prose(
                                    """Die Weltbank lieh 80 Millionen Dollar. Japan zahlte bis 1981 zurück und
                                    verleiht heute selbst Geld für Schnellzüge.""",
                                    """The World Bank lent 80 million dollars. Japan had paid it all back by 1981,
                                    and now lends money for fast trains itself.""",
                                ),
                            },
                            {
                                "emoji": "🦺",
                                "label": both("Die Sicherheit:", "The safety record:"),
                                "text": prose(
                                    """Durch Entgleisung oder Zusammenstoß ist im Shinkansen noch kein Fahrgast ums
                                    Leben gekommen.""",
                                    "No passenger has ever died in a Shinkansen derailment or collision.",
                                ),
                            },
                        ],
                    },
                ),
                ("heading", both("Der Vogel an der Spitze", "The bird up front")),
                (
                    "paragraph",
                    prose(
                        """
                        In den Neunzigern hatte die Bahn ein lautes Problem. Schoss ein Zug mit 300 km/h in einen
                        Tunnel, schob er eine Druckwelle vor sich her, die am anderen Ende mit einem Knall austrat.
                        Die Anwohner waren wenig begeistert.

                        Der Ingenieur Eiji Nakatsu war in seiner Freizeit Vogelbeobachter und dachte an den
                        Eisvogel: Der taucht aus der Luft ins Wasser, fast ohne Spritzer. Die Baureihe 500 bekam
                        1997 eine fünfzehn Meter lange Nase nach diesem Vorbild. Der Knall wurde leiser, der
                        Stromverbrauch sank.
                        """,
                        """
                        In the nineties the railway had a loud problem. A train that shot into a tunnel at 300 km/h
                        pushed a wave of pressure ahead of it, which left the far end with a bang. The neighbours
                        were not amused.

                        Eiji Nakatsu, one of the engineers, was a birdwatcher in his spare time, and thought of the
                        kingfisher, which dives from air into water with hardly a splash. In 1997 the 500 series was
                        given a fifteen-metre nose modelled on its beak. The bang grew softer and the power bill
                        smaller.
                        """,
                    ),
                ),
                (
                    "image",
                    {
                        "image": Picture("kingfisher"),
                        "alt": both(
                            "Oben ein Eisvogel mit langem Schnabel im Profil, darunter ein Zug mit der "
                            "gleichen Silhouette.",
                            "A kingfisher with its long beak in profile, and below it a train with the same outline.",
                        ),
                        "caption": both(
                            "Gleiche Aufgabe, gleiche Lösung: ohne Spritzer von einem Element ins andere.",
                            "Same problem, same answer: from one element into the next without a splash.",
                        ),
                        "credit": "© asiabits",
                    },
                ),
                ("heading", both("Sieben Minuten", "Seven minutes")),
                (
                    "paragraph",
                    prose(
                        """
                        Zwölf Minuten steht ein Zug von JR East im Bahnhof Tokio. Fünf davon brauchen die Menschen
                        zum Aus- und Einsteigen, bleiben sieben zum Putzen: Müll einsammeln, alle Sitze in
                        Fahrtrichtung drehen, Tische wischen, Fundsachen sichern, verbeugen. Das Team in der bunten
                        Uniform hat es bis in die Lehrpläne von Wirtschaftshochschulen geschafft.
                        """,
                        """
                        A JR East train stands in Tokyo station for twelve minutes. People need five of them to get
                        off and on, which leaves seven for cleaning: collect the rubbish, turn every seat to face
                        forward, wipe the tables, rescue lost property, bow. The crews in their bright uniforms have
                        made it into the case studies of business schools.
                        """,
                    ),
                ),
                (
                    "quote",
                    {
                        "text": both("Wenn du es eilig hast, mach einen Umweg.", "If you are in a hurry, go round."),
                        "name": "急がば回れ",
                        "role": both("japanisches Sprichwort", "Japanese proverb"),
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🌏",
                        "label": both("Und der Rest Asiens?", "And the rest of Asia?"),
                        "text": prose(
                            """Taiwan fährt seit 2007 mit japanischer Technik, Indonesien zwischen Jakarta und
                            Bandung seit 2023 mit chinesischer. China selbst fing 2008 an und hat inzwischen mehr
                            Hochgeschwindigkeitsstrecken als der Rest der Welt zusammen.""",
                            """Taiwan has run on Japanese technology since 2007, Indonesia, between Jakarta and
                            Bandung, on Chinese since 2023. China itself started in 2008 and by now has more
                            high-speed line than the rest of the world put together.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Pünktlichkeit ist keine Mentalität, sondern eine Bauweise.

                Eigene Gleise, gleiche Züge, geübte Handgriffe: Was nach Nationalcharakter aussieht, ist vor allem
                ein System, in dem möglichst wenig auf etwas anderes warten muss.
                """,
                """
                Punctuality is not a mentality. It is a way of building things.

                Tracks of its own, trains that are all alike, moves that everyone has practised: what looks like
                national character is above all a system in which very little has to wait for anything else.
                """,
            ),
            "sources_label": both("Zum Nachlesen:", "Read on:"),
            "sources": [
                {"name": "JR Central", "url": "https://global.jr-central.co.jp/"},
                {"name": "JR East", "url": "https://www.jreast.co.jp/"},
                {"name": "World Bank", "url": "https://www.worldbank.org/"},
            ],
        },
    ),
    (
        "partner",
        {
            "partner": Sponsor("Teehaus Morgenrot"),
            "headline": both("Dein Sencha kommt pünktlich. Versprochen.", "Your sencha will be on time. Promise."),
            "text": prose(
                """
                Sechs Grüntees aus Shizuoka, Uji und Kagoshima, jeder für eine andere Stunde des Tages. Dazu eine
                Karte, die in drei Sätzen sagt, wie heiß das Wasser sein darf.

                Für alle, deren Tee bisher nach nassem Heu geschmeckt hat.
                """,
                """
                Six green teas from Shizuoka, Uji and Kagoshima, each for a different hour of the day, and a card
                that tells you in three sentences how hot the water may be.

                For everyone whose tea has so far tasted of wet hay.
                """,
            ),
            "button_label": both("Probierkiste ansehen", "See the tasting box"),
            "button_url": "https://morgenrot.example/",
        },
    ),
    (
        "number_of_the_day",
        {
            "number": both("20 Sekunden", "20 seconds"),
            "caption": both(
                "So viel zu früh fuhr ein Zug des Tsukuba-Express ab. Die Bahn bat öffentlich um Verzeihung.",
                "That is how early a Tsukuba Express train left. The railway apologised in public.",
            ),
            "lead": both("🙇 9:44:20 statt 9:44:40:", "🙇 9:44:20 instead of 9:44:40:"),
            "text": prose(
                """
                Im November 2017 schloss ein Schaffner nördlich von Tokio die Türen, ohne auf die Uhr zu sehen.
                Beschwert hatte sich niemand, der nächste Zug kam vier Minuten später. Die Entschuldigung ging
                trotzdem um die Welt.
                """,
                """
                In November 2017 a conductor north of Tokyo closed the doors without checking the clock. Nobody had
                complained, and the next train came four minutes later. The apology went round the world all the
                same.
                """,
            ),
            "context": prose(
                """<b>Zum Vergleich:</b> Bei der Deutschen Bahn gilt ein Zug bis 5:59 Minuten als pünktlich.
                Ausgefallene Züge zählen nicht mit.""",
                """<b>For comparison:</b> at Deutsche Bahn a train counts as punctual up to 5:59 minutes behind
                schedule. Trains that never ran are left out.""",
            ),
        },
    ),
    (
        "market_bit",
        {
            "headline": both("TSMC: Reich mit den Ideen der anderen", "TSMC: rich on other people’s ideas"),
            "subheadline": both(
                "Wie ein Pensionär in spe die Chipwelt umgebaut hat", "How a man near retirement rebuilt the chip world"
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Morris Chang war Mitte fünfzig und hatte ein Vierteljahrhundert Texas Instruments hinter
                        sich, als Taiwans Regierung ihn rief. 1987 gründete er TSMC mit einem Geschäftsmodell, über
                        das die Branche lächelte: fertigen, was andere entwerfen, und nie ein eigenes Produkt
                        verkaufen.
                        """,
                        """
                        Morris Chang was in his mid-fifties, with a quarter of a century at Texas Instruments behind
                        him, when Taiwan’s government called. In 1987 he founded TSMC on a business model that made
                        the industry smile: make what others design, and never sell a product of your own.
                        """,
                    ),
                ),
                (
                    "callout",
                    {
                        "emoji": "🤝",
                        "label": both("Der Trick:", "The trick:"),
                        "text": prose(
                            """Wer nicht mit seinen Kunden konkurriert, darf in alle ihre Pläne sehen. So konnten
                            Firmen ohne eigene Fabrik entstehen: Nvidia, Qualcomm und viele mehr.""",
                            """If you never compete with your customers, all of them will show you their plans. That
                            made room for companies without a factory: Nvidia, Qualcomm and many more.""",
                        ),
                    },
                ),
                (
                    "facts",
                    {
                        "title": both("Die Details", "The details"),
                        "items": [
                            {
                                "label": both("Geburtshelfer:", "Midwives:"),
                                "text": prose(
                                    """Knapp die Hälfte des Kapitals kam vom Staat, gut ein Viertel von Philips aus
                                    Eindhoven. Aus demselben Haus stammt ASML, heute der einzige Hersteller der
                                    Maschinen für die feinsten Chips.""",
                                    """Just under half of the capital came from the state, a good quarter from
                                    Philips of Eindhoven. The same house gave us ASML, today the only maker of the
                                    machines for the finest chips.""",
                                ),
                            },
                            {
                                "label": both("Das Licht:", "The light:"),
                                "text": prose(
                                    """In diesen Maschinen trifft ein Laser 50.000 Mal in der Sekunde einen Tropfen
                                    flüssiges Zinn. Aus dem Blitz wird das Licht, das die Leiterbahnen zeichnet.""",
                                    """Inside these machines a laser hits a droplet of molten tin 50,000 times a
                                    second. The flash becomes the light that draws the circuits.""",
                                ),
                            },
                            {
                                "label": both("Die Nachbarschaft:", "The neighbourhood:"),
                                "text": prose(
                                    """In Dresden baut TSMC mit Bosch, Infineon und NXP sein erstes Werk in Europa.
                                    TSMC hält 70 Prozent, die drei anderen je zehn.""",
                                    """In Dresden TSMC is building its first European plant, together with Bosch,
                                    Infineon and NXP. TSMC holds 70 per cent, the other three ten each.""",
                                ),
                            },
                        ],
                    },
                ),
                ("heading", both("Was das mit Zügen zu tun hat", "What this has to do with trains")),
                (
                    "paragraph",
                    prose(
                        """
                        Mehr als man denkt. Auch hier gewinnt, wer eine Sache immer wieder macht und jedes Mal ein
                        wenig besser. Eine Chipfabrik, die nur zu 90 Prozent läuft, verliert ihren Vorsprung. Und
                        niemand steigt in einen Zug, der manchmal fährt.
                        """,
                        """
                        More than you would think. Here too the winner is whoever does one thing again and again,
                        each time a little better. A chip plant that runs only nine days out of ten loses its lead,
                        and nobody boards a train that runs sometimes.
                        """,
                    ),
                ),
            ],
            "takeaway": prose(
                """TSMC verkauft keine Chips, sondern Vertrauen in sehr kleinen Strukturen. Genau deshalb will jetzt
                jeder Kontinent ein Stück davon bei sich haben.""",
                """TSMC does not sell chips so much as trust, etched very small. Which is why every continent now
                wants a piece of it at home.""",
            ),
            "sources": [
                {"name": "TSMC", "url": "https://www.tsmc.com/"},
                {"name": "ESMC", "url": "https://www.esmc.eu/"},
                {"name": "ASML", "url": "https://www.asml.com/"},
            ],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "ja",
            "word": "Ekiben",
            "native_script": "駅弁",
            "reading": "えきべん",
            "meaning": both(
                "Das Bento vom Bahnhof, gegessen im fahrenden Zug.",
                "The station bento, eaten on a moving train.",
            ),
            "text": prose(
                """
                <b>Eki</b> ist der Bahnhof, <b>ben</b> kommt von Bento. Zusammen ergibt das eine Schachtel voller
                Heimatkunde: Jeder größere Bahnhof verkauft eine eigene, mit dem, wofür die Gegend bekannt ist.

                - In Toyama liegt gepresstes Forellen-Sushi in einer runden Holzschachtel.
                - In Yokokawa kommt der Reis seit 1958 im Tontopf, den man behalten darf.
                - In Sendai zieht man an einer Schnur, und die Rinderzunge wird von selbst heiß.
                """,
                """
                <b>Eki</b> is the station, <b>ben</b> is short for bento. Together they make a box full of local
                geography: every larger station sells one of its own, filled with whatever the region is known for.

                - In Toyama, pressed trout sushi comes in a round wooden box.
                - In Yokokawa, the rice has come in a clay pot since 1958, and the pot is yours to keep.
                - In Sendai, you pull a string, and the beef tongue heats itself.
                """,
            ),
            "closing": prose(
                """
                Angefangen haben soll es 1885 in Utsunomiya, mit zwei Reisbällchen in einem Bambusblatt. Die Regel
                dazu gilt bis heute: Ausgepackt wird erst, wenn der Zug rollt.
                """,
                """
                It is said to have begun in Utsunomiya in 1885, with two rice balls wrapped in a bamboo leaf. The
                rule that goes with it still holds: no unwrapping until the train is moving.
                """,
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🧲",
                    "headline": both("Schanghais Transrapid", "Shanghai’s stranded maglev"),
                    "text": prose(
                        """Die deutsche Magnetbahn, die in Deutschland keine Strecke fand, schwebt in Schanghai seit
                        2004 vom Flughafen Pudong an den Stadtrand. Mit bis zu 431 km/h war sie die schnellste Bahn
                        der Welt im Liniendienst. Heute lässt sie es mit 300 gemütlicher angehen.""",
                        """The magnetic train that never found a line in its native Germany has been floating from
                        Shanghai’s Pudong airport to the edge of town since 2004. At up to 431 km/h it was the
                        fastest train in regular service anywhere. These days it takes things easy, at 300.""",
                    ),
                },
                {
                    "emoji": "🏔️",
                    "headline": both("Mit dem Zug über 5.000 Meter", "By train above 5,000 metres"),
                    "text": prose(
                        """Die Bahn von Golmud nach Lhasa überquert am Tanggula-Pass 5.068 Meter, höher als jeder
                        Gipfel der Alpen. In den Wagen strömt deshalb zusätzlicher Sauerstoff, und an jedem Platz
                        gibt es einen Anschluss.""",
                        """The line from Golmud to Lhasa crosses the Tanggula Pass at 5,068 metres, higher than any
                        peak in the Alps. The carriages are fed with extra oxygen, and there is an outlet at every
                        seat.""",
                    ),
                },
                {
                    "emoji": "🌉",
                    "headline": both("Neun Bögen ohne Stahl", "Nine arches, no steel"),
                    "text": prose(
                        """Im Hochland von Sri Lanka trägt seit gut hundert Jahren eine Brücke aus Stein, Ziegeln
                        und Zement die Bahn nach Badulla. Die Teeplantagen darunter sind echt, die Menge der
                        Fotografen darauf leider auch.""",
                        """In Sri Lanka’s hill country a bridge of stone, brick and cement has carried the railway
                        to Badulla for about a century. The tea gardens below it are real, and so, alas, is the
                        crowd of photographers on top.""",
                    ),
                },
                {
                    "emoji": "🎬",
                    "headline": both("Ein Bollywood-Zug in der Schweiz", "Bollywood on the Swiss rails"),
                    "text": prose(
                        """Die Jungfraubahn hat einen ihrer Züge nach dem indischen Regisseur Yash Chopra benannt,
                        der seine Paare gern im Schnee tanzen ließ. Der Tourismus dankt es ihm bis heute.""",
                        """The Jungfrau Railway in Switzerland has named a train after the Indian director Yash
                        Chopra, who loved to have his couples dance in the snow. The tourist office is still
                        grateful.""",
                    ),
                    "url": "https://www.jungfrau.ch/",
                },
            ]
        },
    ),
    (
        "fortune_cookie",
        {
            "text": both(
                "Wer pünktlich losfährt, darf unterwegs trödeln. Kommt gut in die Woche!",
                "Leave on time and you may dawdle on the way. Have a good week!",
            )
        },
    ),
    (
        "more",
        {
            "links": [
                {
                    "page": Issue("time"),
                    "label": both("Warum in Singapur die Sonne zu spät aufgeht", "Why the sun rises late in Singapore"),
                },
                {
                    "page": Issue("containers"),
                    "label": both("Die Kiste, die Asien groß machte", "The box that made Asia big"),
                },
                {"url": "https://www.japan.travel/", "label": both("Japan selbst erfahren", "See Japan for yourself")},
            ]
        },
    ),
    (
        "feedback",
        {
            "question": both("War diese Ausgabe pünktlich genug?", "Was this issue on time?"),
            "answers": [
                both("🚄 Auf die Sekunde", "🚄 To the second"),
                both("🚃 Ein paar Minuten drüber", "🚃 A few minutes late"),
                both("🚌 Ich nehme nächstes Mal den Bus", "🚌 I will take the bus next time"),
            ],
        },
    ),
]
