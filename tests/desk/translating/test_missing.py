"""What a translation lacks of its source: told where it surely does, and nowhere else."""

import pytest

from desk.translating.hints import missing

TO_ENGLISH = ("de", "en")
TO_GERMAN = ("en", "de")


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("1.234,5 Punkte", "1,234.5 points"),
        ("38.915,87 Punkten", "38,915.87 points"),
        ("100 000 Menschen", "100,000 people"),
        ("2.500 Läden", "2500 shops"),
        ("19,5 Mrd. USD", "$19.5bn"),
        ("Umsatz: 1.500 Mio. US$", "Revenue: US$1.5 billion"),
        ("1 Billion Yuan", "one trillion yuan"),
        ("eine $10-Mrd.-Wette", "a $10 billion bet"),
        ("zwischen 1,2 und 1,5 Mrd.", "between 1.2 billion and 1.5 billion"),
        ("plus 3,5 %", "up 3.5 percent"),
        ("-5 Grad", "minus 5 degrees"),
        ("Platz 3", "third place"),
        ("im 19. Jahrhundert", "in the nineteenth century"),
        ("in den 1950ern", "in the fifties"),
        ("in den 90er Jahren", "in the 1990s"),
        ("seit 2024/25", "since 2024–2025"),
        ("um 14:30 Uhr", "at 2:30 pm"),
        ("am 02.02.2026", "on 2 February 2026"),
        ("0,5 Punkte", "half a point"),
        ("9988.HK steigt um 5%", "9988.HK rises by 5%"),
        ("auf https://example.com/2025", "at example.com"),
    ],
)
def test_a_number_is_there_however_its_language_writes_it(german, english):
    assert missing(german, english, TO_ENGLISH) == []
    assert [word for word in missing(english, german, TO_GERMAN) if word[0].isdigit()] == []


@pytest.mark.parametrize(
    ("german", "english", "lost"),
    [
        ("1.234,5 Punkte", "1,243.5 points", ["1.234,5"]),
        ("1.234 Läden", "1.234 shops", ["1.234"]),
        ("1,2 Mrd. Euro", "1.2 million euros", ["1,2 Mrd."]),
        ("1 Billion Yuan", "1 billion yuan", ["1 Billion"]),
        ("plus 3,5 %", "up 35 percent", ["3,5 %"]),
        ("2024 waren es 12", "it was 12 in 2023", ["2024"]),
        ("am 02.03.2026", "on 5 March 2026", ["02.03.2026"]),
        ("10 Äpfel und 12 Birnen", "apples and 12 pears", ["10"]),
    ],
)
def test_a_number_that_is_lost(german, english, lost):
    assert missing(german, english, TO_ENGLISH) == lost


@pytest.mark.parametrize(
    ("source", "translation", "lost"),
    [
        ("Die Aktie (9988.HK) fällt", "The share falls", ["9988.HK"]),
        ("Die Aktie (9988.HK) fällt", "The share (9988.HK) falls", []),
        ("Viele kaufen $BABA", "Many buy BABA", ["$BABA"]),
        ("notiert (NYSE: NIO)", "listed (NYSE:NIO)", []),
        ("für 5 US$", "for US$5", []),
    ],
)
def test_tickers(source, translation, lost):
    assert missing(source, translation, TO_ENGLISH) == lost


@pytest.mark.parametrize(
    ("source", "translation", "lost"),
    [
        ("Shokuiku 食育 heißt Esserziehung", "Shokuiku means food education", ["食育"]),
        ("Shokuiku 食育 heißt Esserziehung", "Shokuiku (食育) is food education", []),
        ("Nunchi 눈치 hilft", "Nunchi helps", ["눈치"]),
        ("ein Winkel von π", "an angle of pi", []),
    ],
)
def test_native_script(source, translation, lost):
    assert missing(source, translation, TO_ENGLISH) == lost


@pytest.mark.parametrize(
    ("german", "english", "lost"),
    [
        ("Xiaomi baut Autos", "It builds cars", ["Xiaomi"]),
        ("Alibabas Gewinn steigt", "Its profit rises", ["Alibaba"]),
        ("Gestern sprach Lei Jun in Wuhan", "Yesterday the founder spoke in Wuhan", ["Lei Jun"]),
        ("Der Konzern Zhongtian wankt", "The group totters", ["Zhongtian"]),
        ("Die Zhongtian-Aktie fällt", "The share falls", ["Zhongtian"]),
        ("Alle schauen TikTok und DJI", "Everybody watches", ["TikTok", "DJI"]),
    ],
)
def test_a_name_that_is_lost(german, english, lost):
    assert missing(german, english, TO_ENGLISH) == lost


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Die Suppe, die den Weltraum eroberte", "The soup that conquered space"),
        ("🍜 Die Suppe mit einer Schale Nudeln", "🍜 The soup with a bowl of noodles"),
        ("Am Montag Morgen kam Präsident Xi Jinping", "On Monday morning President Xi Jinping came"),
        ("Südkorea und Hongkong, Peking und Singapur", "South Korea and Hong Kong, Beijing and Singapore"),
        ("Die EU, die USA und die EZB", "The EU, the US and the ECB"),
        ("Xiaomis Autos", "Xiaomi’s cars"),
        ("Über Asien", "About Asia"),
        ("WORT DER WOCHE", "WORD OF THE WEEK"),
        ("Gestern im Handelsministerium", "Yesterday in the Ministry of Commerce"),
        ("Gestern im Großen Palast", "Yesterday at the Grand Palace"),
        ("Warum das zählt", "Why It Matters"),
    ],
)
def test_what_is_translated_is_no_name(german, english):
    assert missing(german, english, TO_ENGLISH) == []
    assert missing(english, german, TO_GERMAN) == []


def test_a_capital_amid_an_english_sentence_tells_a_name():
    assert missing("Then Kudo came", "Dann kam jemand", TO_GERMAN) == ["Kudo"]
    assert missing("Then Kudo came", "Dann kam Kudo", TO_GERMAN) == []


def test_a_name_that_the_issue_knows():
    assert missing("Heute mit Kontor Hanse", "Today without", TO_ENGLISH, frozenset({"kontor hanse"})) == [
        "Kontor Hanse"
    ]
