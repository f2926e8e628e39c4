from ..samples import picture


def sample():
    return {
        "headline": "Matcha-Rausch: Trinkt die Welt Japans Teefelder leer?",
        "subheadline": "Ein grünes Pulver, alte Felder & sehr viele Baristas",
        "parts": [
            (
                "paragraph",
                "<p>In <b>Uji</b>, südlich von Kyoto, beschatten die Bauern ihre Sträucher drei Wochen vor der Ernte. "
                "So bleibt das Blatt weich, süß &amp; tiefgrün. Früher reichte die Menge für Teeschulen und Tempel; "
                'heute fragt <a href="https://www.example.org/uji?a=1&amp;b=2">halb Europa</a> an.</p>',
            ),
            ("heading", "Was hinter der Knappheit steckt"),
            (
                "facts",
                {
                    "title": "Details",
                    "items": [
                        {
                            "emoji": "🍃",
                            "label": "Das Blatt:",
                            "text": "<p>Nur <i>Tencha</i>, im Schatten gewachsen und ohne Rippen, wird zu Matcha.</p>",
                        },
                        {
                            "emoji": "🪨",
                            "label": "Die Mühle:",
                            "text": "<p>Eine Steinmühle schafft kaum eine Dose in der Stunde &amp; hasst Eile.</p>",
                        },
                        {
                            "emoji": "🧑‍🌾",
                            "label": "Die Leute:",
                            "text": "<p>Wer Felder hat, sucht Nachfolger: "
                            '<a href="https://www.example.org/erben">Viele Höfe</a> haben „noch keine Antwort“.</p>',
                        },
                    ],
                },
            ),
            (
                "image",
                {
                    "image": picture(),
                    "alt": "Teesträucher in langen Reihen, darüber schwarze Netze.",
                    "caption": "Drei Wochen Schatten: die Felder kurz vor der Ernte.",
                    "credit": "Grafik: asiabits",
                },
            ),
            (
                "quote",
                {
                    "text": "Der Strauch braucht fünf Jahre. Der Trend braucht fünf Sekunden & ruft: ‚Mehr!‘",
                    "name": "Teebäuerin",
                    "role": "dritte Generation, Uji",
                },
            ),
            (
                "callout",
                {
                    "emoji": "🍵",
                    "label": "Gut zu wissen:",
                    "text": "<p>„Ceremonial grade“ ist kein geschützter Begriff. Es zählen <b>Farbe &amp; Duft</b>:</p>"
                    "<ul><li>leuchtend grün: jung und frisch,</li><li>gelblich: alt oder sonnig gelagert.</li></ul>",
                },
            ),
            (
                "paragraph",
                "<p>Neue Felder sind gepflanzt, ihre erste Ernte lässt auf sich warten. Bis dahin gilt, "
                "was jede Teeschule zuerst lehrt: <i>Ichi-go ichi-e</i>, jede Schale nur einmal.</p>",
            ),
        ],
        "takeaway": (
            "<p>Knapp ist nicht das Pulver, sondern die Zeit, die es braucht.</p>"
            "<p>Wer „billig &amp; sofort“ will, trinkt bald etwas anderes:</p>"
            "<ul><li>gemahlenen Grüntee aus <b>anderen Ländern</b>,</li>"
            '<li>oder <a href="https://www.example.org/hojicha">Hōjicha</a>, geröstet statt beschattet.</li></ul>'
        ),
        "sources_label": "Daten & Details:",
        "sources": [
            {"name": "Teebörse Uji", "url": "https://www.example.org/uji?q=tee&lang=de"},
            {"name": "Gespräche vor Ort", "url": ""},
        ],
    }
