"""A coffee that came too late for its country, and a metal that stays at home."""

from ..writing import Issue, Picture, Sponsor, both, prose

SOURCE, BOTH = "de", True
TITLE = both("☕ Vietnam: Der Kaffee, der zu spät kam", "☕ Vietnam: the coffee that came too late")
TEASER = both("+ Indonesien: Wer Nickel will, muss bleiben", "+ Indonesia: if you want the nickel, you have to stay")
COVER = "coffee"
COVER_ALT = both(
    "Kaffeesträucher in Reihen auf roter Erde, im Vordergrund ein Zweig mit roten Kaffeekirschen und ein "
    "Glas Eiskaffee.",
    "Rows of coffee bushes on red earth, and in front a branch of red coffee cherries and a glass of iced coffee.",
)
TOPICS = ["vietnam", "indonesia", "food", "history", "trade"]

BODY = [
    (
        "greeting",
        {
            "salutation": both("☕ Guten Morgen, ihr Koffeinbedürftigen,", "☕ Good morning, caffeine lovers,"),
            "text": prose(
                """
                in fast jeder deutschen Kaffeemischung steckt Vietnam. Dass das so ist, hat mit einem Frost in
                Brasilien zu tun, mit einem sehr schlechten Kaffee in Ostberlin und mit Bäumen, die sich nicht
                hetzen lassen.

                Setzt schon mal Wasser auf, der Top Bit ist eine Tasse lang.
                """,
                """
                There is a little Vietnam in almost every cup of German coffee. The reasons include a frost in
                Brazil, a very bad coffee in East Berlin and trees that will not be hurried.

                Put the kettle on. The Top Bit is exactly one cup long.
                """,
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "lead_in": both("Außerdem im Filter:", "Also in the filter:"),
            "items": [
                both(
                    "Wie Indonesien dem Nickel das Reisen abgewöhnte",
                    "How Indonesia broke nickel of the habit of travelling",
                ),
                both("49 Prozent, über die niemand reden wollte", "The 49 per cent nobody wished to discuss"),
                both("Ein Taxi, das man umarmen muss", "A taxi that you have to hug"),
            ],
            "sign_off": both("Umrühren nicht vergessen!", "Remember to stir!"),
        },
    ),
    (
        "top_bit",
        {
            "headline": both("Ein Plan, zehn Jahre, kein Land mehr", "One plan, ten years, no country left"),
            "subheadline": both(
                "Wie die DDR Vietnam zur Kaffeemacht verhalf und selbst leer ausging",
                "How East Germany helped to make Vietnam a coffee power, and got none of it",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        1975 erfror in Brasilien die Ernte, und bis 1977 vervierfachte sich der Weltmarktpreis. Die
                        DDR hatte kaum Devisen, aber eine Bevölkerung, die auf vieles verzichtete und auf Kaffee
                        nicht. Die Führung streckte ihn. Das Ergebnis hieß <i>Kaffee-Mix</i>, verstopfte die
                        Maschinen der Gaststätten und brachte dem Zentralkomitee Tausende Beschwerdebriefe ein.

                        Ein Lieferant musste her, der keine Dollars verlangte. 1980 wurde man sich mit dem
                        sozialistischen Bruderland Vietnam einig.
                        """,
                        """
                        In 1975 frost killed the harvest in Brazil, and by 1977 the world price had quadrupled. East
                        Germany had hardly any hard currency, but a population that would do without many things,
                        and not without coffee. The leadership stretched it. The result was called
                        <i>Kaffee-Mix</i>; it clogged the machines in the restaurants and earned the Central
                        Committee thousands of letters of complaint.

                        What was needed was a supplier who did not ask for dollars. In 1980 a deal was struck with
                        Vietnam, a fellow socialist state.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Der Tausch", "The swap"),
                        "items": [
                            {
                                "emoji": "🚜",
                                "label": both("Ostberlin gibt:", "East Berlin gives:"),
                                "text": prose(
                                    """Maschinen, Lastwagen, Bewässerung, ein Wasserkraftwerk, dazu Häuser und
                                    Schulen für rund zehntausend Menschen, die ins Hochland von Đắk Lắk umgesiedelt
                                    werden.""",
                                    """Machines, lorries, irrigation, a hydropower station, and homes and schools
                                    for the ten thousand or so people who are resettled in the highlands of Đắk Lắk.""",
                                ),
                            },
                            {
                                "emoji": "🌱",
                                "label": both("Hanoi gibt:", "Hanoi gives:"),
                                "text": prose(
                                    "Zehntausend Hektar Robusta und zwanzig Jahre lang die Hälfte der Ernte.",
                                    "Ten thousand hectares of robusta and, for twenty years, half of the harvest.",
                                ),
                            },
                            {
                                "emoji": "⏳",
                                "label": both("Der Haken:", "The catch:"),
                                "text": prose(
                                    "Bis eine Plantage steht und richtig trägt, vergehen gut acht Jahre.",
                                    "It takes a good eight years until a plantation stands and bears properly.",
                                ),
                            },
                        ],
                    },
                ),
                (
                    "paragraph",
                    prose(
                        """
                        Wer rechnen kann, ahnt es: Als die erste große Ernte kam, war die Mauer gefallen. Das Land,
                        für das die Bäume gepflanzt waren, gab es nicht mehr. Vietnam aber hatte sich 1986 mit
                        <i>Đổi Mới</i> der Marktwirtschaft geöffnet und verkaufte fortan an alle. In weniger als
                        zwanzig Jahren wurde es vom Niemand zum zweitgrößten Produzenten der Welt, nach Brasilien,
                        dessen Frost alles angefangen hatte.
                        """,
                        """
                        If you can add up, you will have guessed: by the time the first big harvest came, the Wall
                        was down. The country for which the trees had been planted no longer existed. But Vietnam
                        had opened up to the market with <i>Đổi Mới</i> in 1986, and now sold to everyone. In less
                        than twenty years it went from nowhere to second place in the world, behind Brazil, whose
                        frost had started it all.
                        """,
                    ),
                ),
                (
                    "image",
                    {
                        "image": Picture("phin"),
                        "alt": both(
                            "Aufbau eines vietnamesischen Kaffees: oben der Metallfilter, darunter ein "
                            "Glas, in dem sich "
                            "dunkler Kaffee über eine helle Schicht Kondensmilch legt.",
                            "How a Vietnamese coffee is built: the metal filter on top, and below it a "
                            "glass in which dark "
                            "coffee settles on a pale layer of condensed milk.",
                        ),
                        "caption": both(
                            "Cà phê sữa: erst die Milch aus der Dose, dann Tropfen für Tropfen der Kaffee, "
                            "dann Geduld.",
                            "Cà phê sữa: first the tinned milk, then the coffee drop by drop, then patience.",
                        ),
                        "credit": "© asiabits",
                    },
                ),
                (
                    "quote",
                    {
                        "text": both(
                            "Wer lange genug am Eisen schleift, hat eines Tages eine Nadel.",
                            "Keep grinding the iron, and one day you will have a needle.",
                        ),
                        "name": "Có công mài sắt, có ngày nên kim",
                        "role": both("vietnamesisches Sprichwort", "Vietnamese proverb"),
                    },
                ),
                (
                    "callout",
                    {
                        "emoji": "🥚",
                        "label": both("Wenn die Milch fehlt:", "When there is no milk:"),
                        "text": prose(
                            """Weil 1946 in Hanoi keine Milch aufzutreiben war, schlug der Barmann Nguyễn Văn Giảng
                            Eigelb mit Zucker auf. Sein Eierkaffee wird im Café Giảng bis heute serviert, von der
                            Familie.""",
                            """In the Hanoi of 1946 there was no milk to be had, so Nguyễn Văn Giảng, a bartender,
                            whisked egg yolk with sugar. His egg coffee is served at Café Giảng to this day, by his
                            family.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Entwicklungshilfe wirkt am besten, wenn der Helfer am Ende nicht mehr gebraucht wird.

                So gründlich wie hier war das freilich nicht geplant.
                """,
                """
                Development aid works best when the donor is no longer needed at the end of it.

                It was, admittedly, not meant to be quite as thorough as this.
                """,
            ),
            "sources": [
                {"name": "International Coffee Organization", "url": "https://www.ico.org/"},
                {"name": "Bundesarchiv", "url": "https://www.bundesarchiv.de/"},
                {"name": "FAO", "url": "https://www.fao.org/"},
            ],
        },
    ),
    (
        "text",
        {
            "edition": "en",
            "heading": "A note on Erich’s coffee",
            "text": prose(
                """
                East Germans called the stretched coffee <i>Erichs Krönung</i>, Erich’s coronation. Jacobs Krönung
                was, and is, the best-known brand in the West; Erich Honecker ran the East. As with all good jokes
                of that country, you had to look round before you told it.
                """
            ),
        },
    ),
    (
        "text",
        {
            "edition": "de",
            "heading": "Für alle mit altem Küchenschrank",
            "text": prose(
                """
                Wer „Erichs Krönung“ noch getrunken hat, weiß, wovon wir reden. Allen anderen hilft ein Versuch:
                zwei Löffel Kaffee, zwei Löffel geröstete Gerste, einmal tief durchatmen. Und dann ein Westpaket
                aufmachen.
                """
            ),
        },
    ),
    (
        "number_of_the_day",
        {
            "number": both("51 %", "51%"),
            "caption": both(
                "So viel Bohnenkaffee war 1977 im Kaffee-Mix der DDR.",
                "That was the share of real coffee in East Germany’s Kaffee-Mix of 1977.",
            ),
            "lead": both("🌾 Die anderen 49:", "🌾 The other 49:"),
            "text": prose(
                """
                Roggen, Gerste, Zichorie, getrocknete Rübenschnitzel. Nach gut einem Jahr verschwand die Mischung
                aus den Regalen. Die Weltmarktpreise waren wieder gesunken, die Laune auch.
                """,
                """
                Rye, barley, chicory, dried sugar beet. After little more than a year the blend left the shelves.
                World prices had come down again, and so had the mood.
                """,
            ),
        },
    ),
    (
        "partner",
        {
            "partner": Sponsor("Teehaus Morgenrot"),
            "headline": both("Heute mal kein Kaffee?", "No coffee today, for once?"),
            "text": prose(
                """
                Unser Oolong aus dem Norden Vietnams wächst im Nebel und schmeckt auch so: weich, blumig, ein
                bisschen verträumt.

                Zittrige Hände bekommt davon niemand.
                """,
                """
                Our oolong from the north of Vietnam grows in the mist, and tastes like it: soft, floral and a
                little dreamy.

                It has never made a hand shake.
                """,
            ),
            "button_label": both("Nebel bestellen", "Order some mist"),
            "button_url": "https://morgenrot.example/",
        },
    ),
    (
        "market_bit",
        {
            "headline": both("Indonesien: Nickel mit Reiseverbot", "Indonesia: nickel, grounded"),
            "subheadline": both(
                "Wie man aus Erde Fabriken macht, und was sie kosten",
                "How to turn earth into factories, and what they cost",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Kein Land besitzt mehr Nickel als Indonesien, und lange fuhr es als Erde davon. 2014 verbot
                        Jakarta die Ausfuhr von Erz, lockerte 2017, verbot sie ab 2020 erneut. Die Botschaft: Wer
                        das Metall will, baut die Schmelze hier. Chinesische Konzerne kamen und bauten. Auf Sulawesi
                        steht heute, wo Fischer ihre Boote hatten, in Morowali eine Stadt aus Öfen.
                        """,
                        """
                        No country has more nickel than Indonesia, and for a long time it left as dirt. In 2014
                        Jakarta banned the export of ore, eased the ban in 2017 and imposed it again from 2020. The
                        message: if you want the metal, build your smelter here. Chinese companies came and built.
                        On Sulawesi, where the fishermen used to keep their boats, Morowali is now a city of
                        furnaces.
                        """,
                    ),
                ),
                (
                    "image",
                    {
                        "image": Picture("chart-nickel"),
                        "alt": both(
                            "Säulen: Nickelförderung Indonesiens in tausend Tonnen. 2016: 199, 2017: 345, "
                            "2018: 606, 2019: 853, "
                            "2020: 771, 2021: 1040, 2022: 1580, 2023: 2030.",
                            "Bars: nickel mined in Indonesia, in thousand tonnes. 2016: 199, 2017: 345, "
                            "2018: 606, 2019: 853, "
                            "2020: 771, 2021: 1040, 2022: 1580, 2023: 2030.",
                        ),
                        "caption": both(
                            "Nickel aus indonesischen Gruben, in tausend Tonnen.",
                            "Nickel from Indonesian mines, in thousand tonnes.",
                        ),
                        "credit": "© asiabits, USGS",
                    },
                ),
                (
                    "facts",
                    {
                        "title": both("Die Rechnung", "The bill"),
                        "items": [
                            {
                                "label": both("Haben:", "Credit:"),
                                "text": prose(
                                    "Mehr als die Hälfte des Nickels der Welt kommt inzwischen aus Indonesien.",
                                    "More than half of the world’s nickel now comes from Indonesia.",
                                ),
                            },
                            {
                                "label": both("Soll:", "Debit:"),
                                "text": prose(
                                    """Der Strom für die Öfen kommt vor allem aus Kohle, und vor den Buchten ist das
                                    Wasser oft rot von Erde.""",
                                    """The power for the furnaces comes mostly from coal, and the water off the bays
                                    is often red with soil.""",
                                ),
                            },
                            {
                                "label": both("Strittig:", "Disputed:"),
                                "text": prose(
                                    """Die EU klagte vor der WTO und bekam 2022 recht. Indonesien ging in die
                                    Berufung, vor ein Gericht, das seit Jahren keine Richter hat.""",
                                    """The EU complained to the WTO and won in 2022. Indonesia appealed, to a court
                                    that has had no judges for years.""",
                                ),
                            },
                        ],
                    },
                ),
            ],
            "takeaway": prose(
                "Rohstoffe machen selten reich. Reich macht, was danach mit ihnen passiert, und wo.",
                "Raw materials seldom make anyone rich. What does is what happens to them next, and where.",
            ),
            "sources": [
                {"name": "U.S. Geological Survey", "url": "https://www.usgs.gov/"},
                {"name": "World Trade Organization", "url": "https://www.wto.org/"},
            ],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "vi",
            "word": "Xe ôm",
            "native_script": "xe ôm",
            "meaning": both(
                "Das Motorradtaxi, wörtlich: Fahrzeug zum Umarmen.",
                "The motorbike taxi; literally, the hugging vehicle.",
            ),
            "text": prose(
                """
                <b>Xe</b> ist ein Fahrzeug, <b>ôm</b> heißt umarmen. Wer hinten sitzt, weiß nach der ersten
                Kreuzung, warum. Die Fahrer warteten früher an jeder Ecke, auf dem eigenen Sattel schlafend, die
                Füße auf dem Lenker.

                Heute rollen sie in den Farben der Apps durch Hanoi und Saigon, mit Ersatzhelm und Festpreis.
                Umarmen ist nicht mehr nötig, die Griffe sind hinten. Der Name ist geblieben.
                """,
                """
                <b>Xe</b> is a vehicle, <b>ôm</b> means to hug. If you are on the back seat, you know why after the
                first crossroads. The drivers used to wait on every corner, asleep on their own saddles, feet on the
                handlebars.

                Today they roll through Hanoi and Saigon in the colours of the apps, with a spare helmet and a fixed
                fare. Hugging is no longer required, the handles are at the back. The name has stayed.
                """,
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🏍️",
                    "headline": both("Ein Land auf zwei Rädern", "A country on two wheels"),
                    "text": prose(
                        """In Vietnam sind über siebzig Millionen Motorräder zugelassen, auf rund hundert Millionen
                        Menschen. Sie tragen ganze Familien, Kühlschränke und zum Neujahrsfest einen Kumquatbaum
                        samt Topf.""",
                        """Vietnam has more than seventy million registered motorbikes for some hundred million
                        people. They carry whole families, refrigerators and, at New Year, a kumquat tree complete
                        with its pot.""",
                    ),
                },
                {
                    "emoji": "🥖",
                    "headline": both("Bánh mì steht im Wörterbuch", "Bánh mì is in the dictionary"),
                    "text": prose(
                        """Das Baguette brachten die Franzosen, Koriander und Chili kamen von hier. Seit 2011 kennt
                        das Oxford English Dictionary das Wort. Die Krümel auf dem Hemd heißen überall gleich.""",
                        """The French brought the baguette, the coriander and the chilli were here already. The
                        Oxford English Dictionary has had the word since 2011. The crumbs on your shirt need no
                        translation.""",
                    ),
                },
                {
                    "emoji": "🕳️",
                    "headline": both("Die größte Höhle der Welt", "The largest cave in the world"),
                    "text": prose(
                        """In der Provinz Quảng Bình fand ein Waldarbeiter 1990 den Eingang zu Sơn Đoòng. Vermessen
                        wurde sie erst 2009. Drinnen stehen ein Urwald und Wolken, die sich selbst machen.""",
                        """A forester in Quảng Bình came upon the entrance to Sơn Đoòng in 1990. It was not surveyed
                        until 2009. Inside there is a jungle, and weather of its own.""",
                    ),
                },
                {
                    "emoji": "🐈",
                    "headline": both("Im Jahr der Katze", "In the year of the cat"),
                    "text": prose(
                        """Wo der chinesische Tierkreis einen Hasen hat, sitzt in Vietnam eine Katze. Warum, weiß
                        niemand genau. Die Katze tut, als ginge sie das nichts an.""",
                        """Where the Chinese zodiac has a rabbit, Vietnam has a cat. Nobody quite knows why. The cat
                        acts as if it were none of its business.""",
                    ),
                },
            ]
        },
    ),
    (
        "fortune_cookie",
        {
            "text": both(
                "Gute Dinge tropfen langsam. Rühre erst um, wenn alles durch ist.",
                "Good things drip slowly. Do not stir until it has all come through.",
            )
        },
    ),
    (
        "more",
        {
            "links": [
                {"page": Issue("qr"), "label": both("Ein Brettspiel bezahlt den Tee", "A board game pays for tea")},
                {
                    "page": Issue("containers"),
                    "label": both("Die Kiste, die Asien groß machte", "The box that made Asia big"),
                },
            ]
        },
    ),
    (
        "feedback",
        {
            "question": both("Wie stark war diese Ausgabe?", "How strong was this issue?"),
            "answers": [
                both("☕ Doppelter Espresso", "☕ A double espresso"),
                both("🥛 Milchkaffee", "🥛 A milky one"),
                both("🫗 Kaffee-Mix", "🫗 Kaffee-Mix"),
            ],
        },
    ),
]
