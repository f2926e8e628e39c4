"""Words that no issue features, entered as editors would enter them."""

from .writing import both, prose

WORDS = [
    {
        "language": "ja",
        "word": "Mottainai",
        "native_script": "もったいない",
        "meaning": both("Wie schade um etwas, das noch gut ist.", "What a pity to waste something that is still good."),
        "text": prose(
            """Das letzte Reiskorn in der Schale, das Geschenkpapier ohne Knick, der halbe Bleistift: Wer es
            wegwirft, hört in Japan ein bedauerndes <i>mottainai</i>. Die Nobelpreisträgerin Wangari Maathai aus
            Kenia machte das Wort zum Motto ihrer Umweltkampagne.""",
            """The last grain of rice in the bowl, wrapping paper without a crease, half a pencil: throw it away in
            Japan, and you will hear a regretful <i>mottainai</i>. Wangari Maathai of Kenya, a Nobel laureate, made
            the word the motto of her campaign for the environment.""",
        ),
        "topics": ["japan", "everyday"],
    },
    {
        "language": "yue",
        "word": "Wok hei",
        "native_script": "鑊氣",
        "reading": "wok6 hei3",
        "meaning": both(
            "Der Atem des Wok: das Aroma sehr großer Hitze.", "The breath of the wok: the aroma of fierce heat."
        ),
        "text": prose(
            """Rauchig, ein wenig angebrannt, nach drei Minuten verflogen. Wok hei entsteht, wenn die Flamme über
            den Rand schlägt und das Öl in der Luft verbrennt. Auf einem Herd zu Hause bekommt man es kaum hin,
            darum isst Kantons Küche so gern auswärts.""",
            """Smoky, slightly charred, and gone within three minutes. Wok hei comes about when the flame leaps over
            the rim and the oil burns in mid-air. A stove at home will hardly manage it, which is one reason why the
            Cantonese so like to eat out.""",
        ),
        "topics": ["hong-kong", "food"],
    },
    {
        "language": "ko",
        "word": "Nunchi",
        "native_script": "눈치",
        "meaning": both("Das Gespür für die Stimmung im Raum.", "A feeling for the mood in a room."),
        "text": prose(
            """Wörtlich das Augenmaß. Man sagt nicht, jemand habe viel oder wenig davon, sondern er sei schnell oder
            langsam darin. Wer schnelles Nunchi hat, merkt vor dem Chef, dass der Chef gehen möchte.""",
            """Literally, the measure of the eye. You do not have much or little of it, you are quick or slow.
            Someone with quick nunchi notices before the boss does that the boss would like to leave.""",
        ),
        "topics": ["korea", "everyday"],
    },
    {
        "language": "zh",
        "word": "Neijuan",
        "native_script": "内卷",
        "reading": "nèijuǎn",
        "meaning": both(
            "Wettlauf, bei dem alle schneller rennen und niemand ankommt.",
            "A race in which everyone runs faster and nobody arrives.",
        ),
        "text": prose(
            """Nach innen gerollt, so lautet das Wort, ursprünglich ein Begriff der Ethnologie. 2020 machte das Foto
            eines Studenten die Runde, der auf dem Fahrrad am Laptop arbeitete, und ein Land erkannte sich wieder.
            Die Antwort darauf heißt <i>tǎngpíng</i>, flach liegen.""",
            """Rolled inwards, says the word, which began as a term of anthropology. In 2020 the picture of a
            student who worked on his laptop while riding a bicycle went round, and a country recognised itself. The
            reply to it is <i>tǎngpíng</i>, lying flat.""",
        ),
        "topics": ["china", "everyday"],
    },
    {
        "language": "th",
        "word": "Sanuk",
        "native_script": "สนุก",
        "reading": "sà-nùk",
        "meaning": both(
            "Spaß, der zu einer Sache gehört wie das Salz zur Suppe.",
            "Fun, as much a part of things as salt is of soup.",
        ),
        "text": prose(
            """In Thailand fragt man nach einer Reise nicht, ob sie schön war, sondern ob sie <i>sanuk</i> war. Auch
            Arbeit soll es sein, wenigstens ein bisschen. Was nicht sanuk ist, wird verschoben.""",
            """After a journey, Thais do not ask whether it was nice but whether it was <i>sanuk</i>. Work should
            be, too, at least a little. What is not sanuk is put off until later.""",
        ),
        "topics": ["everyday"],
    },
    {
        "language": "fil",
        "word": "Bayanihan",
        "native_script": "bayanihan",
        "meaning": both("Nachbarn tragen zusammen ein Haus.", "Neighbours carry a house together."),
        "text": prose(
            """Zieht auf den Philippinen eine Familie um, so zieht, der Überlieferung nach, das Haus aus Bambus
            gleich mit: Zwanzig Nachbarn stecken Stangen darunter, heben an und gehen los. Bezahlt wird mit einem
            Essen. Heute heißt jede Hilfe so, die niemand in Rechnung stellt.""",
            """When a family moves in the Philippines then, by tradition, the bamboo house moves as well: twenty
            neighbours push poles under it, lift, and set off. They are paid with a meal. Today the word stands for
            any help that comes without a bill.""",
        ),
        "topics": ["everyday", "history"],
    },
    {
        "language": "bn",
        "word": "Adda",
        "native_script": "আড্ডা",
        "reading": "āḍḍā",
        "meaning": both("Ein langes Gespräch ohne Tagesordnung.", "A long conversation with no agenda."),
        "text": prose(
            """Kolkata hält es für seine wichtigste Kunstform. Man braucht Tee, drei Freunde und ein Thema, das man
            sofort verlässt. Im Coffee House an der College Street läuft dieselbe Adda seit Generationen, nur die
            Teilnehmer wechseln.""",
            """Kolkata considers it its foremost form of art. You need tea, three friends and a subject, which you
            leave at once. At the Coffee House off College Street the same adda has been going on for generations;
            only the members change.""",
        ),
        "topics": ["india", "everyday"],
    },
    {
        "language": "ta",
        "word": "Kolam",
        "native_script": "கோலம்",
        "reading": "kōlam",
        "meaning": both(
            "Ein Muster aus Reismehl, jeden Morgen neu.", "A pattern in rice flour, drawn anew each morning."
        ),
        "text": prose(
            """Vor Sonnenaufgang fegen in Tamil Nadu die Frauen die Schwelle und streuen Linien um ein Raster von
            Punkten, oft in einem Zug, ohne abzusetzen. Ameisen und Vögel essen davon, Füße verwischen den Rest. Am
            nächsten Tag entsteht ein anderes.""",
            """Before sunrise the women of Tamil Nadu sweep the doorstep and trail lines around a grid of dots,
            often in a single stroke. Ants and birds eat from it, feet blur the rest. The next day there will be
            another.""",
        ),
        "topics": ["india", "everyday"],
    },
    {
        "language": "mn",
        "word": "Ger",
        "native_script": "гэр",
        "meaning": both(
            "Das runde Filzzelt, und zugleich das Wort für Zuhause.", "The round felt tent, and also the word for home."
        ),
        "text": prose(
            """In zwei Stunden aufgebaut, im Winter warm, nach Süden offen. Der Herd steht in der Mitte, der
            Ehrenplatz liegt gegenüber der Tür, und auf die Schwelle tritt man nicht. Viele Familien in Ulaanbaatar
            wohnen noch heute so, am Rand der Hauptstadt.""",
            """Put up in two hours, warm in winter, open to the south. The stove stands in the middle, the seat of
            honour faces the door, and nobody steps on the threshold. Many families in Ulaanbaatar still live this
            way, on the edge of the capital.""",
        ),
        "topics": ["everyday", "history"],
    },
    {
        "language": "km",
        "word": "Krama",
        "native_script": "ក្រមា",
        "meaning": both("Der karierte Schal, der alles kann.", "The chequered scarf that can do anything."),
        "text": prose(
            """Sonnenschutz, Handtuch, Gürtel, Hängematte fürs Baby, Einkaufstasche, Rock für das Bad im Fluss. In
            Kambodscha zählt man ungern alle Verwendungen auf, weil man doch eine vergisst.""",
            """Sunshade, towel, belt, hammock for the baby, shopping bag, a skirt to bathe in the river. Cambodians
            are reluctant to list all its uses, since one is always left out.""",
        ),
        "topics": ["everyday"],
    },
    {
        "language": "my",
        "word": "Thanaka",
        "native_script": "သနပ်ခါး",
        "meaning": both(
            "Sonnenschutz aus Baumrinde, als Schmuck getragen.", "Sunscreen made of bark, worn as an ornament."
        ),
        "text": prose(
            """Man reibt ein Stück Holz mit etwas Wasser auf einem Stein und malt sich die helle Paste auf die
            Wangen, als Kreis, als Blatt, manchmal mit dem Kamm gestreift. Sie kühlt und duftet nach Sandelholz. In
            Myanmar tut man das seit vielen Jahrhunderten.""",
            """You rub a piece of wood with a little water on a stone, and paint the pale paste on your cheeks: a
            circle, a leaf, sometimes striped with a comb. It cools, and smells of sandalwood. Myanmar has done this
            for many centuries.""",
        ),
        "topics": ["everyday"],
    },
    {
        "language": "fa",
        "word": "Nowruz",
        "native_script": "نوروز",
        "meaning": both(
            "Der neue Tag: Neujahr auf den Frühlingspunkt genau.", "The new day: New Year, on the stroke of spring."
        ),
        "text": prose(
            """Das Jahr wechselt in dem Augenblick, in dem die Sonne den Äquator überquert, auch wenn es drei Uhr
            nachts ist. Auf dem Tisch stehen sieben Dinge, die mit S beginnen, darunter Knoblauch, Essig und
            keimender Weizen. Gefeiert wird von der Türkei bis nach Kirgistan.""",
            """The year turns at the very moment when the sun crosses the equator, even if that is at three in the
            morning. On the table stand seven things that begin with an S in Persian, among them garlic, vinegar and
            sprouting wheat. It is celebrated from Turkey to Kyrgyzstan.""",
        ),
        "topics": ["history", "everyday"],
    },
    {
        "language": "bo",
        "word": "Losar",
        "native_script": "ལོ་གསར",
        "reading": "lo gsar",
        "meaning": both("Das tibetische Neujahr.", "The Tibetan New Year."),
        "text": prose(
            """Zwei Abende vorher gibt es Suppe mit neun Zutaten und großen Teigbällchen, in denen Überraschungen
            stecken: Wer Kohle findet, dem sagt man ein schwarzes Herz nach, wer Wolle findet, ein weiches. Dann
            wird das Haus geputzt.""",
            """Two evenings before, there is soup with nine ingredients and large dumplings that hide surprises:
            find coal, and they will say your heart is black; find wool, and it is soft. Then the house is cleaned.""",
        ),
        "topics": ["food", "everyday"],
    },
]
