"""Written in English first: the soup that conquered space, and a discount on a whole country."""

from ..writing import Issue, Picture, Sponsor, both, prose

SOURCE, BOTH = "en", True
TITLE = both("🍜 Die Suppe, die den Weltraum eroberte", "🍜 The soup that conquered space")
TEASER = both("+ Korea: Warum ein ganzes Land im Sonderangebot ist", "+ Korea: why an entire country is on sale")
COVER = "noodles"
COVER_ALT = both(
    "Eine große Schale Nudelsuppe vor einer roten Sonne, Stäbchen heben die Nudeln an, Dampf steigt auf.",
    "A large bowl of noodle soup against a red sun; chopsticks lift the noodles, and steam rises.",
)
TOPICS = ["japan", "korea", "food", "money"]

BODY = [
    (
        "greeting",
        {
            "salutation": both("🥢 Guten Morgen, ihr Hungrigen,", "🥢 Good morning, hungry people,"),
            "text": prose(
                """
                es gibt Erfindungen, auf die ein Land stolz ist, und solche, die es satt machen. Als man die Japaner
                im Jahr 2000 nach ihrer wichtigsten des Jahrhunderts fragte, gewann nicht der Walkman. Es gewann die
                Instantnudel.

                Drei Minuten ziehen lassen. So lange dauert auch der Top Bit.
                """,
                """
                There are inventions that make a country proud, and others that fill it up. When the Japanese were
                asked in the year 2000 to name their greatest of the century, the Walkman did not win. The instant
                noodle did.

                Leave to stand for three minutes, which is as long as it takes to read the Top Bit.
                """,
            ),
        },
    ),
    (
        "in_this_issue",
        {
            "lead_in": both("Außerdem auf der Karte:", "Also on the menu:"),
            "items": [
                both("Was Samsung vor den Chips verkauft hat", "What Samsung sold before it sold chips"),
                both("Fünfzehn Portionen für jeden Menschen der Erde", "Fifteen servings for everyone on the planet"),
                both("Der Geschmack, den keine Maschine hinbekommt", "The flavour no machine can manage"),
            ],
            "sign_off": both("Guten Appetit!", "Dig in!"),
        },
    ),
    (
        "postscript",
        {
            "text": prose(
                "👉 P.S. Ja, auch das Schlürfen ist erlaubt. In Japan kühlt es die Nudel und lobt den Koch.",
                "👉 P.S. Yes, you may slurp. In Japan it cools the noodle and compliments the cook.",
            )
        },
    ),
    (
        "chart",
        {
            "image": Picture("chart-noodles"),
            "alt": both(
                "Balken: Instantnudeln 2023 in Milliarden Portionen. China mit Hongkong 42, Indonesien 15, "
                "Indien 9, Vietnam 8, "
                "Japan 6, USA 5, Philippinen 4, Südkorea 4.",
                "Bars: instant noodles in 2023, in billions of servings. China with Hong Kong 42, Indonesia"
                " 15, India 9, "
                "Vietnam 8, Japan 6, United States 5, Philippines 4, South Korea 4.",
            ),
            "lead": both("Wer am meisten schlürft:", "Who slurps the most:"),
            "text": prose(
                """
                China liegt vorn, wie meistens, wenn man Menschen zählt. Rechnet man pro Kopf, gewinnt Vietnam mit
                rund achtzig Portionen im Jahr, knapp vor Südkorea. Unsere Balken: Milliarden Portionen im Jahr
                2023.
                """,
                """
                China leads, as it tends to when you count people. Per head the winner is Vietnam, with about eighty
                servings a year, a whisker ahead of South Korea. Our bars show billions of servings in 2023.
                """,
            ),
            "source_name": "World Instant Noodles Association",
            "source_url": "https://instantnoodles.org/",
        },
    ),
    (
        "top_bit",
        {
            "headline": both("Ein Schuppen, ein Jahr, eine Nudel", "One shed, one year, one noodle"),
            "subheadline": both(
                "Momofuku Ando hatte gerade alles verloren. Also fing er an zu kochen.",
                "Momofuku Ando had just lost everything. So he started to cook.",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Im zerbombten Osaka sah Ando nach dem Krieg Menschen frierend um eine Schale Ramen anstehen.
                        Das Bild blieb. Gut zehn Jahre später war eine Genossenschaftsbank, die er leitete, pleite,
                        und er selbst mit ihr. Er baute sich hinter dem Haus einen Schuppen, kaufte eine gebrauchte
                        Nudelmaschine und schlief ein Jahr lang vier Stunden pro Nacht.

                        Die Lösung kam aus der Küche nebenan, wo seine Frau Tempura frittierte: In heißem Öl
                        verdampft das Wasser und lässt winzige Löcher zurück. Gießt man kochendes Wasser darauf,
                        läuft es wieder hinein.
                        """,
                        """
                        In the ruins of Osaka after the war, Ando saw people queue in the cold for a bowl of ramen.
                        The picture stayed with him. A good ten years later a credit union he headed went under, and
                        took his own fortune with it. He built a shed behind the house, bought a second-hand noodle
                        machine and slept four hours a night for a year.

                        The answer came from the kitchen next door, where his wife was frying tempura: in hot oil
                        the water boils off and leaves tiny holes behind. Pour boiling water over them, and it runs
                        back in.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Die Stationen", "The stages"),
                        "items": [
                            {
                                "emoji": "🐔",
                                "label": both("1958:", "1958:"),
                                "text": prose(
                                    """„Chicken Ramen“ kommt in die Läden und kostet sechsmal so viel wie frische
                                    Udon. Gekauft wird trotzdem.""",
                                    "“Chicken Ramen” reaches the shops at six times the price of fresh "
                                    "udon. It sells all the same.",
                                ),
                            },
                            {
                                "emoji": "🥡",
                                "label": both("1971:", "1971:"),
                                "text": prose(
                                    """Auf einer Reise in die USA sieht Ando, wie Einkäufer die Nudeln zerbrechen,
                                    in einen Pappbecher stecken und mit der Gabel essen. Daraus wird „Cup Noodles“.""",
                                    """On a trip to the United States, Ando had seen buyers break up the noodles,
                                    put them into a paper cup and eat them with a fork. They become “Cup Noodles”.""",
                                ),
                            },
                            {
                                "emoji": "📺",
                                "label": both("1972:", "1972:"),
                                "text": prose(
                                    """Eine Geiselnahme in den Bergen von Nagano läuft tagelang live. Im Bild:
                                    Polizisten im Schnee, die aus dampfenden Bechern essen. Bessere Werbung gab es
                                    nie.""",
                                    """A hostage crisis in the mountains of Nagano is broadcast live for days. In
                                    the picture: policemen in the snow, eating from steaming cups. No advertisement
                                    was ever better.""",
                                ),
                            },
                            {
                                "emoji": "🚀",
                                "label": both("2005:", "2005:"),
                                "text": prose(
                                    """Der Astronaut Soichi Noguchi isst Ramen in der Raumfähre <i>Discovery</i>,
                                    mit dickerer Brühe, damit nichts davonschwebt.""",
                                    """The astronaut Soichi Noguchi eats ramen aboard the shuttle <i>Discovery</i>,
                                    in a thicker broth, so that nothing floats away.""",
                                ),
                            },
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": both(
                            "Frieden kommt in die Welt, wenn alle genug zu essen haben.",
                            "Peace will come to the world when there is enough food.",
                        ),
                        "name": "Nissin 食足世平",
                        "role": both(
                            "Leitspruch der Firma, die Ando gründete", "motto of the company that Ando founded"
                        ),
                    },
                ),
                ("heading", both("Jedem seine Suppe", "To each their own soup")),
                (
                    "paragraph",
                    prose(
                        """
                        Seither hat jedes Land sich die Nudel angeeignet. In Indonesien wird <i>Indomie Mi
                        Goreng</i> abgegossen statt ausgelöffelt, in Indien heißt jede Instantnudel Maggi, in Nepal
                        isst man Wai Wai ungekocht aus der Tüte. Und Korea macht sie so scharf, dass Dänemark 2024
                        drei Sorten aus dem Handel nahm.
                        """,
                        """
                        Every country has since made the noodle its own. In Indonesia <i>Indomie Mi Goreng</i> is
                        drained, not spooned; in India any instant noodle is a Maggi; in Nepal they eat Wai Wai
                        uncooked, straight from the packet. And Korea makes it so hot that in 2024 Denmark took
                        three varieties off the shelves.
                        """,
                    ),
                ),
                (
                    "callout",
                    {
                        "emoji": "📈",
                        "label": both("Der Nudel-Index:", "The noodle index:"),
                        "text": prose(
                            """Wird das Leben teurer, steigt der Absatz. Wer wissen will, wie es einem Land geht,
                            schaut deshalb nicht nur auf die Börse, sondern auch ins unterste Regal.""",
                            """When life gets dearer, sales go up. To learn how a country is doing, look at the
                            stock exchange by all means, but also at the bottom shelf.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                """
                Die besten Erfindungen lösen ein Problem, das man sehen konnte: eine Schlange in der Kälte.

                Ando war 48, als seine Nudel fertig war. Wer glaubt, es sei zu spät für eine Idee, hat vielleicht
                nur noch keinen Schuppen.
                """,
                """
                The best inventions solve a problem that was there to be seen: a queue in the cold.

                Ando was 48 when his noodle was ready. If you think it is too late for an idea, perhaps all you lack
                is a shed.
                """,
            ),
            "sources": [
                {"name": "Nissin", "url": "https://www.nissin.com/"},
                {"name": "Cupnoodles Museum", "url": "https://www.cupnoodles-museum.jp/"},
                {"name": "World Instant Noodles Association", "url": "https://instantnoodles.org/"},
            ],
        },
    ),
    (
        "number_of_the_day",
        {
            "number": both("120 Mrd.", "120 bn"),
            "caption": both(
                "So viele Portionen Instantnudeln isst die Welt in einem Jahr.",
                "That is how many servings of instant noodles the world eats in a year.",
            ),
            "lead": both("🌍 Fünfzehn für jeden:", "🌍 Fifteen for everyone:"),
            "text": prose(
                """
                Aneinandergelegt reichen die Nudeln eines einzigen Päckchens rund fünfzig Meter weit. Für die
                Strecke zur Sonne genügt also der Appetit von neun Tagen.
                """,
                """
                Laid end to end, the noodles of a single packet are some fifty metres long. So nine days’ appetite
                would get you to the sun.
                """,
            ),
        },
    ),
    (
        "partner",
        {
            "partner": Sponsor("Teehaus Morgenrot"),
            "headline": both("Drei Minuten können wir auch.", "We can do three minutes, too."),
            "text": prose(
                """
                Kochendes Wasser, drei Minuten Geduld, fertig ist der Genmaicha: grüner Tee mit geröstetem Reis, der
                nach Popcorn duftet und zu allem passt, was aus einem Becher kommt.
                """,
                """
                Hot water, three minutes of patience, and your genmaicha is ready: green tea with roasted rice that
                smells of popcorn and goes with anything that comes in a cup.
                """,
            ),
            "button_label": both("Tee zur Suppe", "Tea with your soup"),
            "button_url": "https://morgenrot.example/",
        },
    ),
    (
        "market_bit",
        {
            "headline": both("Korea: Ein Land im Sonderangebot", "Korea: a country on sale"),
            "subheadline": both(
                "Die Firmen sind Weltklasse, ihre Aktien gibt es mit Rabatt",
                "The companies are world class, their shares come at a discount",
            ),
            "parts": [
                (
                    "paragraph",
                    prose(
                        """
                        Samsung, Hyundai, LG: Wer Korea kauft, bekommt Chips, Schiffe, Autos und Batterien. Trotzdem
                        waren viele dieser Firmen an der Börse jahrelang weniger wert als das, was in ihren Büchern
                        steht. Der Abschlag hat einen Namen: <i>Korea Discount</i>. Sein Grund auch: Chaebol.
                        """,
                        """
                        Samsung, Hyundai, LG: buy Korea and you get chips, ships, cars and batteries. And yet for
                        years many of these companies were worth less on the stock market than in their own books.
                        The markdown has a name, the <i>Korea discount</i>. So does its cause: chaebol.
                        """,
                    ),
                ),
                (
                    "facts",
                    {
                        "title": both("Aus dem Familienalbum", "From the family album"),
                        "items": [
                            {
                                "emoji": "🐟",
                                "label": both("Samsung, 1938:", "Samsung, 1938:"),
                                "text": prose(
                                    "Ein Handelshaus in Daegu: Trockenfisch, Gemüse und, ausgerechnet, Nudeln.",
                                    "A trading house in Daegu: dried fish, vegetables and, of all things, noodles.",
                                ),
                            },
                            {
                                "emoji": "🧴",
                                "label": both("LG, 1947:", "LG, 1947:"),
                                "text": prose(
                                    "Begann mit Gesichtscreme der Marke Lucky. Weil die Deckel brachen, "
                                    "lernte man Kunststoff.",
                                    "Began with face cream called Lucky. Because the lids kept breaking, it"
                                    " learned about plastics.",
                                ),
                            },
                            {
                                "emoji": "🍚",
                                "label": both("Hyundai:", "Hyundai:"),
                                "text": prose(
                                    "Der Gründer kam vom Dorf und fing als Laufbursche eines Reishändlers in Seoul an.",
                                    "Its founder came from a village, and started out as delivery boy for a"
                                    " rice merchant in Seoul.",
                                ),
                            },
                        ],
                    },
                ),
                ("heading", both("Warum der Rabatt?", "Why the markdown?")),
                (
                    "paragraph",
                    prose(
                        """
                        Die Familien herrschen oft mit wenigen Prozent der Anteile über Dutzende Firmen, die
                        einander gehören. Ein hoher Kurs nützt ihnen wenig: Die Erbschaftsteuer reicht bis 50
                        Prozent, mit Zuschlag für die Mehrheit bis 60. Die Erben von Samsung zahlten nach 2021 mehr
                        als zwölf Billionen Won, umgerechnet rund neun Milliarden Euro.
                        """,
                        """
                        The families often rule with a few per cent of the shares over dozens of companies that own
                        each other. A high price does little for them: inheritance tax goes up to 50 per cent, and
                        to 60 for a controlling stake. The heirs of Samsung agreed in 2021 to pay more than twelve
                        trillion won, some nine billion euros.
                        """,
                    ),
                ),
                (
                    "callout",
                    {
                        "emoji": "🪜",
                        "label": both("Value-up:", "Value-up:"),
                        "text": prose(
                            """Seit 2024 drängt die Börse in Seoul die Firmen zu Plänen für ihre Aktionäre.
                            Abgeschaut hat sie das in Tokio, wo die Methode ein Jahr zuvor gewirkt hat: freundlich
                            fragen, öffentlich.""",
                            """Since 2024 the Seoul exchange has been nudging companies to make plans for their
                            shareholders. It copied the method from Tokyo, where it had worked a year earlier: ask
                            politely, in public.""",
                        ),
                    },
                ),
            ],
            "takeaway": prose(
                "Billig ist nicht dasselbe wie günstig. Erst wenn jemand am Preis etwas ändern will, wird "
                "aus dem Rabatt ein Angebot.",
                "Cheap is not the same as good value. It takes someone who wants to change the price to "
                "turn a discount into an offer.",
            ),
            "sources": [
                {"name": "Korea Exchange", "url": "https://global.krx.co.kr/"},
                {"name": "OECD", "url": "https://www.oecd.org/"},
            ],
        },
    ),
    (
        "word_of_the_week",
        {
            "language": "ko",
            "word": "Sonmat",
            "native_script": "손맛",
            "reading": "son-mat",
            "meaning": both("Der Geschmack der Hand, die gekocht hat.", "The taste of the hand that did the cooking."),
            "text": prose(
                """
                <b>Son</b> ist die Hand, <b>mat</b> der Geschmack. Zwei Menschen kochen dasselbe Kimchi nach
                demselben Rezept, und es schmeckt verschieden: Das ist Sonmat. Das Wort meint die Finger, die den
                Kohl einreiben, und alles, was sie in vierzig Jahren gelernt haben.

                Wer in Korea ein Restaurant lobt, sagt nicht, die Zutaten seien gut. Er sagt, die Großmutter in der
                Küche habe Sonmat.
                """,
                """
                <b>Son</b> is the hand, <b>mat</b> the taste. Two people make the same kimchi from the same recipe,
                and it comes out different: that is sonmat. The word means the fingers that rub the cabbage, and
                everything they have learned in forty years.

                To praise a restaurant in Korea, you do not say that the ingredients are good. You say that the
                grandmother in the kitchen has sonmat.
                """,
            ),
            "closing": prose(
                "Das Gegenteil hat drei Minuten Kochzeit und steht im Top Bit.",
                "Its opposite takes three minutes to cook, and is today’s Top Bit.",
            ),
        },
    ),
    (
        "highlights",
        {
            "items": [
                {
                    "emoji": "🎨",
                    "headline": both("5.460 Becher", "5,460 cups"),
                    "text": prose(
                        """Im Cupnoodles Museum in Yokohama bemalt man seinen eigenen Becher und wählt Suppe und
                        Einlage selbst. 5.460 Mischungen sind möglich. Niemand hat bisher behauptet, alle probiert
                        zu haben.""",
                        """At the Cupnoodles Museum in Yokohama you paint your own cup and choose your soup and
                        toppings. There are 5,460 combinations. Nobody has yet claimed to have tried them all.""",
                    ),
                    "url": "https://www.cupnoodles-museum.jp/",
                },
                {
                    "emoji": "🏔️",
                    "headline": both("Nepals Nudelmilliardär", "Nepal’s noodle billionaire"),
                    "text": prose(
                        """Binod Chaudhary brachte Wai Wai aus Thailand mit und verkauft die Nudeln heute bis weit
                        nach Indien hinein. Auf der Liste von Forbes war er der erste Milliardär seines Landes.""",
                        """Binod Chaudhary brought Wai Wai home from Thailand, and now sells the noodles far into
                        India. On the Forbes list he was the first billionaire from his country.""",
                    ),
                },
                {
                    "emoji": "🇳🇬",
                    "headline": both("Lagos isst indonesisch", "Lagos eats Indonesian"),
                    "text": prose(
                        """Indomie kam 1988 nach Nigeria, bekam 1995 dort eine eigene Fabrik und gilt inzwischen
                        vielen Kindern als einheimisches Gericht. Sie haben nicht ganz unrecht.""",
                        """Indomie came to Nigeria in 1988 and was given a factory there in 1995. By now many
                        children take it for a local dish, and they are not entirely wrong.""",
                    ),
                },
                {
                    "emoji": "🍥",
                    "headline": both("Der Wirbel im Naruto", "The swirl in the naruto"),
                    "text": prose(
                        """Der rosa Kringel auf der Fischscheibe ist nach den Strudeln der Meerenge von Naruto
                        benannt. Bei Springflut messen sie bis zu zwanzig Meter. In der Suppe reichen drei
                        Zentimeter.""",
                        """The pink curl on the slice of fishcake is named after the whirlpools of the Naruto
                        strait. At spring tide they are up to twenty metres across. In the soup, three centimetres
                        will do.""",
                    ),
                },
            ]
        },
    ),
    (
        "fortune_cookie",
        {
            "text": both(
                "Manches Große braucht nur heißes Wasser und ein bisschen Geduld.",
                "Some great things need only hot water and a little patience.",
            )
        },
    ),
    (
        "more",
        {
            "links": [
                {
                    "page": Issue("coffee"),
                    "label": both(
                        "Danach ein Kaffee? Die Geschichte aus Vietnam", "Coffee afterwards? The story from Vietnam"
                    ),
                },
                {
                    "url": "https://instantnoodles.org/",
                    "label": both("Alle Zahlen zur Nudel", "All the noodle numbers"),
                },
            ]
        },
    ),
    (
        "feedback",
        {
            "question": both("Wie hat die Suppe geschmeckt?", "How was the soup?"),
            "answers": [
                both("🍜 Schüssel leer", "🍜 Clean bowl"),
                both("🥢 Ein paar Nudeln übrig", "🥢 A few noodles left"),
                both("🧂 Etwas fad", "🧂 Rather bland"),
            ],
        },
    ),
]
