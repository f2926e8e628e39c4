"""A board game that pays for tea, and gold in the drawer."""

from ..writing import Issue, Picture, both, prose

SOURCE, BOTH = "de", True
TITLE = both("🔳 QR-Code: Ein Brettspiel bezahlt den Tee", "🔳 The QR code: a board game pays for tea")
TEASER = both("+ Indien: 25.000 Tonnen Gold in der Schublade", "+ India: 25,000 tonnes of gold in the drawer")
COVER = "qr"
COVER_ALT = both(
    "Ein Go-Brett von oben, die schwarzen Steine bilden die Ecken eines QR-Codes, daneben ein Glas Tee.",
    "A Go board from above, its black stones forming the corners of a QR code, with a glass of tea beside it.",
)
TOPICS = ["india", "japan", "money"]

BODY = [
    (
        "greeting",
        {
            "salutation": both("🫖 Guten Morgen, ihr Zahlungsfreudigen,", "🫖 Good morning, big spenders,"),
            "text": prose(
                """
                an einem Teestand in Delhi kostet der Chai ein paar Rupien. Bezahlt wird mit einem schwarz-weißen
                Quadrat, und ein kleiner Lautsprecher ruft den Betrag in die Straße. Niemand dreht sich um.

                Das Quadrat kommt von einem Autozulieferer in Japan, die Idee dazu von einem Spiel, das in China
                schon gespielt wurde, als es noch kein Papier gab.
                """,
                """
                At a tea stall in Delhi a chai costs a few rupees. You pay with a black and white square, and a
                small loudspeaker shouts the sum into the street. Nobody turns to look.

                The square comes from a maker of car parts in Japan, and the idea for it from a game that China was
                playing before there was paper.
                """,
            ),
        },
    ),
    (
        "text",
        {
            "place": "mail",
            "text": prose(
                "Keine Bilder in dieser Mail? Im Browser seht ihr sie alle, und die Wörter schlagt ihr dort"
                " gleich nach.",
                "No pictures in this mail? You will find all of them in your browser, with the glossary next door.",
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "lead_in": both("Was sonst noch auf der Rechnung steht:", "Also on the bill:"),
            "items": [
                both("Wo die größte Goldreserve der Welt liegt", "Where the largest hoard of gold in the world lies"),
                both("Ein Wort für alles, was mit Draht hält", "A word for anything held together with wire"),
                both("Als Muscheln noch Geld waren", "When shells were still money"),
            ],
            "sign_off": both("Stimmt so!", "Keep the change!"),
        },
    ),
    (
        "chart",
        {
            "image": Picture("chart-upi"),
            "alt": both(
                "Säulen: Zahlungen über UPI in Milliarden je Haushaltsjahr. 2018: 1, 2019: 5, 2020: 13, 2021: 22, "
                "2022: 46, 2023: 84, 2024: 131, 2025: 186.",
                "Bars: UPI payments in billions per financial year. 2018: 1, 2019: 5, 2020: 13, 2021: 22, 2022: 46, "
                "2023: 84, 2024: 131, 2025: 186.",
            ),
            "lead": both("Indien wischt:", "India taps:"),
            "text": prose(
                """
                So viele Milliarden Zahlungen liefen in jedem indischen Haushaltsjahr über UPI, das gemeinsame
                System der Banken. Es endet am 31. März, die letzte Säule ist also das Jahr bis zum Frühling 2025.
                """,
                """
                This is how many billion payments went through UPI, the system that India’s banks share, in each
                financial year. The year ends on 31 March, so the last bar covers the twelve months to spring 2025.
                """,
            ),
            "source_name": "National Payments Corporation of India",
            "source_url": "https://www.npci.org.in/",
        },
    ),
    (
        "top_bit",
        {
            "headline": both("Schwarz, Weiß, bezahlt", "Black, white, paid"),
            "subheadline": both(
                "Die erstaunliche Karriere eines Quadrats, das niemandem gehören wollte",
                "The remarkable career of a square that did not want an owner",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Anfang der Neunziger scannten die Arbeiter bei Denso, einem Zulieferer von Toyota, am Tag an
                        die tausend Strichcodes. Manche Kiste trug zehn davon, denn in einen passten gerade einmal
                        zwanzig Zeichen. Der Ingenieur Masahiro Hara sollte etwas Besseres finden.

                        In der Mittagspause spielte er Go. Ein Raster, schwarze Steine, weiße Steine, und auf einen
                        Blick liest man daraus eine ganze Lage. 1994 war der QR-Code fertig.
                        """,
                        """
                        In the early nineties workers at Denso, a supplier to Toyota, scanned close to a thousand
                        barcodes a day. Some crates bore ten of them, because one would hold no more than twenty
                        characters. Masahiro Hara, an engineer, was told to find something better.

                        In his lunch break he played Go. A grid, black stones, white stones, and at a glance you
                        read a whole position from it. In 1994 the QR code was ready.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Warum er funktioniert", "Why it works"),
                        "items": [
                            {
                                "emoji": "🎯",
                                "label": both("Die drei Ecken:", "The three corners:"),
                                "text": prose(
                                    """Das Team durchsuchte Zeitungen, Kartons und Prospekte nach dem Verhältnis von
                                    Schwarz zu Weiß, das fast nie gedruckt wird: 1:1:3:1:1. Daran erkennt die
                                    Kamera, wo der Code ist.""",
                                    """The team searched newspapers, boxes and flyers for the ratio of black to
                                    white that is almost never printed: 1:1:3:1:1. That is how the camera knows
                                    where the code is.""",
                                ),
                            },
                            {
                                "emoji": "🩹",
                                "label": both("Das Polster:", "The padding:"),
                                "text": prose(
                                    "Bis zu 30 Prozent dürfen verschmutzt oder zerrissen sein, gelesen wird"
                                    " er trotzdem.",
                                    "Up to 30 per cent of it may be dirty or torn, and it can still be read.",
                                ),
                            },
                            {
                                "emoji": "🎁",
                                "label": both("Das Geschenk:", "The gift:"),
                                "text": prose(
                                    "Denso behielt das Patent und ließ alle anderen es umsonst benutzen.",
                                    "Denso kept the patent, and let everyone else use it for nothing.",
                                ),
                            },
                        ],
                    },
                ),
                ("heading", both("Vom Fließband an den Teestand", "From the assembly line to the tea stall")),
                (
                    "paragraph",
                    prose(
                        """
                        China machte ab 2011 aus dem Etikett eine Kasse: ein Ausdruck an der Wand statt eines Geräts
                        für Karten. Indien ging weiter. 2016 startete UPI, ein gemeinsames Netz aller Banken, über
                        das jeder jedem in Sekunden Geld schickt, ohne Gebühr und egal mit welcher App. Im November
                        desselben Jahres erklärte die Regierung über Nacht 86 Prozent des Bargelds für ungültig.
                        Selten hat ein System so schnell Freunde gefunden.
                        """,
                        """
                        From 2011 China turned the label into a till: a printout on the wall instead of a machine
                        for cards. India went further. In 2016 it launched UPI, one network for all banks, over
                        which anyone can send anyone money in seconds, free of charge and from whichever app. In
                        November of that year the government declared 86 per cent of the cash invalid overnight.
                        Rarely has a system made friends so fast.
                        """,
                    ),
                ),
                (
                    "quote",
                    {
                        "text": both("Tropfen für Tropfen füllt sich das Meer.", "Drop by drop the ocean fills."),
                        "name": "बूँद-बूँद से सागर भरता है",
                        "role": both("Sprichwort auf Hindi", "Hindi proverb"),
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🔗",
                        "label": both("Über die Grenze:", "Across the border:"),
                        "text": prose(
                            """2021 verbanden Singapur und Thailand als Erste zwei solche Netze. Eine Handynummer
                            genügt seither, um Geld von Singapur nach Bangkok zu schicken. 2023 kam Indien dazu.""",
                            """In 2021 Singapore and Thailand were the first to link two such networks. Since then a
                            phone number is all you need to send money from Singapore to Bangkok. India joined in
                            2023.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Ein Standard setzt sich durch, wenn niemand für ihn kassiert.

                Denso verzichtete auf Lizenzen, Indien auf Gebühren. Verdient wird trotzdem, nur an anderer Stelle:
                an den Geräten, an den Krediten und an dem, was man über seine Kunden weiß.
                """,
                """
                A standard wins when nobody charges for it.

                Denso gave up its licence fees, India the charges. There is money to be made all the same, only
                elsewhere: from devices, from loans, and from what you know about your customers.
                """,
            ),
            "sources": [
                {"name": "Denso Wave", "url": "https://www.denso-wave.com/"},
                {"name": "NPCI", "url": "https://www.npci.org.in/"},
                {"name": "Monetary Authority of Singapore", "url": "https://www.mas.gov.sg/"},
            ],
        },
    ),
    (
        "number_of_the_day",
        {
            "number": both("7.089", "7,089"),
            "caption": both(
                "So viele Ziffern passen in den größten QR-Code. In einen Strichcode passen zwanzig.",
                "That is how many digits the largest QR code holds. A barcode holds twenty.",
            ),
            "text": prose(
                """
                Der größte hat 177 mal 177 Felder, ein Go-Brett nur 19 mal 19 Linien. Trotzdem gibt es mehr mögliche
                Stellungen im Go als Atome im sichtbaren Universum. Hara hätte also noch Luft gehabt.
                """,
                """
                The largest has 177 by 177 fields, a Go board a mere 19 by 19 lines. And yet there are more possible
                positions in Go than atoms in the visible universe, so Hara had room to spare.
                """,
            ),
        },
    ),
    (
        "market_bit",
        {
            "headline": both("Indiens Zentralbank ist die Schublade", "India’s central bank is a drawer"),
            "subheadline": both(
                "Kein Staat besitzt so viel Gold wie Indiens Familien", "No state owns as much gold as India’s families"
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Der World Gold Council schätzt den Schmuck und die Münzen in indischen Haushalten auf rund
                        25.000 Tonnen. In Fort Knox und den anderen Tresoren der USA liegen 8.133, bei der
                        Bundesbank rund 3.350. Gekauft wird zu Hochzeiten und vor allem an zwei Tagen im Jahr, an
                        Dhanteras und Akshaya Tritiya: Wer dann Gold nach Hause bringt, soll reich bleiben.
                        """,
                        """
                        The World Gold Council puts the jewellery and coins in Indian homes at some 25,000 tonnes.
                        Fort Knox and the other vaults of the United States hold 8,133, the Bundesbank about 3,350.
                        People buy for weddings, and above all on two days of the year, Dhanteras and Akshaya
                        Tritiya: bring gold home then, and you are said to stay rich.
                        """,
                    ),
                ),
                (
                    "image",
                    {
                        "image": Picture("chart-gold"),
                        "alt": both(
                            "Drei Stapel Goldbarren: IN 25.000 Tonnen, US 8.133 Tonnen, DE 3.350 Tonnen.",
                            "Three stacks of gold bars: IN 25,000 tonnes, US 8,133 tonnes, DE 3,350 tonnes.",
                        ),
                        "caption": both(
                            "Ein Barren steht für rund 500 Tonnen: Indiens Haushalte, die USA, Deutschland.",
                            "One bar stands for about 500 tonnes: India’s households, the United States, Germany.",
                        ),
                        "credit": "© asiabits",
                    },
                ),
                (
                    "facts",
                    {
                        "items": [
                            {
                                "emoji": "✈️",
                                "label": both("1991:", "1991:"),
                                "text": prose(
                                    """Die Devisen reichten noch für ein paar Wochen Importe. Indien flog 47 Tonnen
                                    Gold als Pfand zur Bank of England, und die Reformen begannen.""",
                                    """The currency reserves would pay for a few more weeks of imports. India flew
                                    47 tonnes of gold to the Bank of England as a pledge, and the reforms began.""",
                                ),
                            },
                            {
                                "emoji": "🛬",
                                "label": both("2024:", "2024:"),
                                "text": prose(
                                    "Rund hundert Tonnen kamen aus London zurück, diesmal ohne Not.",
                                    "About a hundred tonnes came back from London, this time out of choice.",
                                ),
                            },
                        ],
                    },
                ),
            ],
            "takeaway": prose(
                """Gold bringt keine Zinsen, aber es fragt auch nicht nach Papieren. In einem Land, in dem viele
                Frauen lange kein eigenes Konto hatten, war der Armreif die Bank.""",
                """Gold pays no interest, but it asks for no papers either. In a country where many women long had
                no bank account of their own, the bangle was the bank.""",
            ),
            "sources": [
                {"name": "World Gold Council", "url": "https://www.gold.org/"},
                {"name": "Reserve Bank of India", "url": "https://www.rbi.org.in/"},
            ],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "hi",
            "word": "Jugaad",
            "native_script": "जुगाड़",
            "reading": "jugāṛ",
            "meaning": both(
                "Die findige Lösung mit dem, was gerade da ist.",
                "The ingenious fix made from whatever is at hand.",
            ),
            "text": prose(
                """
                Im Norden Indiens heißt so ein Gefährt, das es in keinem Katalog gibt: ein Karren, angetrieben vom
                Motor einer Wasserpumpe. Inzwischen ist Jugaad eine Haltung. In Punjab schlägt eine Waschmaschine
                den Lassi auf, ein Bügeleisen wärmt den Topf, und wer kein Werkzeug hat, hat Draht.

                Manager haben das Wort entdeckt und nennen es sparsame Innovation. In den Dörfern klingt es
                ehrlicher: Es hält, bis es nicht mehr hält.
                """,
                """
                In the north of India the word means a vehicle that no catalogue lists: a cart driven by the engine
                of a water pump. By now Jugaad is an attitude. In Punjab a washing machine churns the lassi, an iron
                warms the pot, and if you have no tools, you have wire.

                Managers have discovered the word and call it frugal innovation. In the villages it sounds more
                honest: it holds until it does not.
                """,
            ),
            "closing": prose(
                """Die Marssonde Mangalyaan kam 2014 beim ersten Versuch an und kostete mit rund 74 Millionen Dollar
                weniger als der Film <i>Gravity</i>.""",
                """The Mars probe Mangalyaan arrived at the first attempt in 2014 and, at about 74 million dollars,
                cost less than the film <i>Gravity</i>.""",
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🐧",
                    "headline": both("Der schnellste Pinguin Tokios", "The fastest penguin in Tokyo"),
                    "text": prose(
                        """Japans Fahrkarte Suica, die mit dem Pinguin, gibt es seit 2001. Eine Sperre muss sie in
                        0,2 Sekunden lesen, sonst staut sich in Shinjuku die halbe Stadt. QR-Codes waren dafür lange
                        zu langsam.""",
                        """Suica, Japan’s fare card with the penguin on it, has been around since 2001. A gate has
                        0.2 seconds to read it, or half the city piles up in Shinjuku. QR codes were long too slow
                        for that.""",
                    ),
                },
                {
                    "emoji": "🧧",
                    "headline": both("Neujahrsgeld aus der Luft", "New Year money out of thin air"),
                    "text": prose(
                        """2014 ließ WeChat seine Nutzer rote Umschläge verlosen: eine Summe, zufällig aufgeteilt,
                        wer zuerst tippt, gewinnt. Millionen verknüpften in einer Nacht ihr Bankkonto. Der
                        Konkurrent soll von Pearl Harbor gesprochen haben.""",
                        """In 2014 WeChat let its users raffle red envelopes: one sum, split at random, first to tap
                        wins. Millions linked their bank account in a single night. The competition is said to have
                        spoken of Pearl Harbor.""",
                    ),
                },
                {
                    "emoji": "🛕",
                    "headline": both("Kambodscha zahlt mit Bakong", "Cambodia pays with Bakong"),
                    "text": prose(
                        """Die Nationalbank nannte ihr Zahlungssystem nach einem Tempelberg aus dem 9. Jahrhundert.
                        Gebaut hat es eine Firma aus Tokio, und der eine Code an der Kasse nimmt Riel und Dollar.""",
                        """The national bank named its payment system after a temple mountain of the ninth century.
                        A firm from Tokyo built it, and the one code at the till takes riel and dollars.""",
                    ),
                },
                {
                    "emoji": "🐚",
                    "headline": both("Als Muscheln noch Geld waren", "When shells were still money"),
                    "text": prose(
                        """Kaurischnecken von den Malediven zahlten jahrhundertelang in Bengalen und bis nach
                        Westafrika. Das Schriftzeichen für die Muschel, 貝, steckt bis heute in denen für kaufen,
                        verkaufen und Ware.""",
                        """For centuries cowries from the Maldives were money in Bengal and as far as West Africa.
                        The character for the shell, 貝, is still inside those for buying, selling and goods.""",
                    ),
                },
            ]
        },
    ),
    (
        "fortune_cookie",
        {
            "text": both(
                "Das Wichtigste gibt es umsonst. Für den Rest: bitte hier scannen.",
                "The best things are free. For the rest, please scan here.",
            )
        },
    ),
    (
        "more",
        {
            "links": [
                {
                    "page": Issue("containers"),
                    "label": both("Die Kiste, die Asien groß machte", "The box that made Asia big"),
                },
                {
                    "url": "https://www.qrcode.com/",
                    "label": both(
                        "Der QR-Code, erklärt von seinen Erfindern", "The QR code, explained by its inventors"
                    ),
                },
            ]
        },
    ),
    (
        "feedback",
        {
            "question": both("Ist diese Ausgabe ihr Geld wert?", "Was this issue worth its money?"),
            "answers": [
                both("🪙 Jede Rupie", "🪙 Every rupee"),
                both("🧾 Geht so", "🧾 Fair enough"),
                both("💸 Ich hätte gern mein Wechselgeld", "💸 I would like my change, please"),
            ],
        },
    ),
]
