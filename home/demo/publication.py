"""What stands around the issues: topics, partners and text pages."""

from .writing import both, prose

TOPICS = [
    {"slug": "japan", "name": "Japan"},
    {"slug": "china", "name": "China"},
    {"slug": "taiwan", "name": "Taiwan"},
    {"slug": "korea", "name": "Korea"},
    {"slug": "singapore", "name": "Singapur", "name_en": "Singapore"},
    {"slug": "india", "name": "Indien", "name_en": "India"},
    {"slug": "vietnam", "name": "Vietnam"},
    {"slug": "indonesia", "name": "Indonesien", "name_en": "Indonesia"},
    {"slug": "hong-kong", "name": "Hongkong", "name_en": "Hong Kong"},
    {"slug": "transport", "name": "Verkehr", "name_en": "Transport"},
    {"slug": "trade", "name": "Handel", "name_en": "Trade"},
    {"slug": "money", "name": "Geld", "name_en": "Money"},
    {"slug": "chips", "name": "Chips"},
    {"slug": "food", "name": "Essen & Trinken", "name_en": "Food & drink"},
    {"slug": "history", "name": "Geschichte", "name_en": "History"},
    {"slug": "everyday", "name": "Alltag", "name_en": "Everyday life"},
]

PARTNERS = [
    {"name": "Kontor Hanse", "logo": "logo-kontor-hanse", "url": "https://kontor-hanse.example/"},
    {"name": "Teehaus Morgenrot", "logo": "logo-morgenrot", "url": "https://morgenrot.example/"},
]

PAGES = [
    {
        "title": both("Über uns", "About"),
        "slug": both("ueber-uns", "about"),
        "text": prose(
            """
            asiabits erzählt Asien in der Zeit, die ein Kaffee braucht: eine große Geschichte, eine aus den Märkten,
            eine Zahl, ein Wort, ein paar kurze Meldungen. Alle zwei Wochen am Montag, auf Deutsch und auf Englisch.

            Die Wörter der Woche sammeln wir im <b>Glossar</b>. Dort stehen sie mit ihrer Schrift, ihrer Lesung und
            der Ausgabe, in der sie zuerst vorkamen. Nachschlagen könnt ihr sie in jeder Schrift.

            Ihr lest gerade die Vorführausgabe dieser Website:

            - Die Geschichten stimmen, nach bestem Wissen. Wer sich gründlicher einlesen will, findet die Quellen am
              Ende jedes Beitrags.
            - Die Bilder sind gezeichnet, und zwar von einem Programm, das mit auf diesem Server liegt.
            - Die beiden Anzeigenpartner, Kontor Hanse und Teehaus Morgenrot, gibt es nicht. Schade eigentlich.
            """,
            """
            asiabits tells you about Asia in the time it takes to drink a coffee: one big story, one from the
            markets, a number, a word, and a few short items. Every other Monday, in German and in English.

            We collect the Words of the Week in the <b>glossary</b>, each with its script, its reading and the issue
            in which it first appeared. You can look them up in any script.

            You are reading the demonstration edition of this website:

            - The stories are true, to the best of our knowledge. If you want to read further, you will find the
              sources at the end of each piece.
            - The pictures are drawn, by a program that lives on this very server.
            - The two advertisers, Kontor Hanse and Teehaus Morgenrot, do not exist. A pity, really.
            """,
        ),
    },
    {
        "title": both("Impressum", "Imprint"),
        "slug": both("impressum", "imprint"),
        "text": prose(
            """
            Dies ist eine Vorführung und kein erscheinender Newsletter. Darum stehen hier noch keine Namen.

            Vor der Veröffentlichung trägt der Verlag an dieser Stelle ein, was das Gesetz verlangt: Name und
            Anschrift des Anbieters, die vertretungsberechtigte Person, eine E-Mail-Adresse und einen zweiten
            schnellen Weg der Kontaktaufnahme, das Register mit Nummer, die Umsatzsteuer-Identifikationsnummer und
            wer für die redaktionellen Inhalte verantwortlich ist.

            Bis dahin gilt: Fragen beantwortet, wer euch diese Vorführung gezeigt hat.
            """,
            """
            This is a demonstration, not a newsletter in publication, which is why there are no names here yet.

            Before going live the publisher enters in this place what the law requires: the name and address of the
            provider, the person entitled to represent it, an e-mail address and a second quick way of getting in
            touch, the register and its number, the VAT identification number, and who is responsible for the
            editorial content.

            Until then, please put your questions to whoever showed you this demonstration.
            """,
        ),
    },
    {
        "title": both("Datenschutz", "Privacy"),
        "slug": both("datenschutz", "privacy"),
        "text": prose(
            """
            Wer hier nur liest, hinterlässt wenig. Die Seiten laden nichts von fremden Servern: keine Schriften,
            keine Karten, keine Zählpixel. Es gibt keine Werbung, die euch verfolgt.

            - <b>Cookies</b> setzt die Seite für Leserinnen und Leser nicht. Nur wer sich in der Redaktion anmeldet,
              bekommt eines für die Dauer der Sitzung.
            - <b>Antworten</b> auf die Umfrage am Ende einer Ausgabe öffnen eine Mail in eurem eigenen Programm. Was
              ihr schickt, liest die Redaktion, sonst niemand.
            - <b>Protokolle</b> des Servers sind Sache des Betreibers. Was er aufzeichnet und wie lange, trägt er
              hier ein.

            Eure Rechte auf Auskunft, Berichtigung und Löschung bleiben davon unberührt. An wen ihr euch wendet,
            steht im Impressum.
            """,
            """
            If you only read, you leave little behind. The pages load nothing from other servers: no fonts, no maps,
            no tracking pixels. No advertisement will follow you around.

            - <b>Cookies</b> are not set for readers. Only those who log in to the newsroom are given one, for the
              length of their session.
            - <b>Answers</b> to the question at the end of an issue open a mail in your own program. What you send
              is read by the editors and by nobody else.
            - <b>Logs</b> of the server are up to whoever runs it, who will say here what is recorded, and for how
              long.

            None of this affects your rights of access, rectification and erasure. The imprint tells you whom to
            turn to.
            """,
        ),
    },
]
