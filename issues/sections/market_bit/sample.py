from ..samples import picture


def sample():
    return {
        "headline": "Jakarta baut am Wasser: Milliarden für einen Deich, der „nie fertig“ wird",
        "subheadline": "Beton & Mangroven im Wettlauf",
        "parts": [
            (
                "paragraph",
                "<p>Indonesiens alte Hauptstadt sinkt, im Norden um mehrere Zentimeter im Jahr. Nun sollen "
                '<a href="https://www.example.org/deich?ort=jakarta&amp;seite=nord">Staat &amp; Fonds</a> gemeinsam '
                "einen Wall bezahlen, der das Meer draußen hält.</p>",
            ),
            (
                "callout",
                {
                    "emoji": "🤝",
                    "label": "Struktur:",
                    "text": "<p>Der Staat trägt den Grund, private Geldgeber den Rest &amp; das Risiko.</p>",
                },
            ),
            ("heading", "Wer verdient, wenn es regnet?"),
            (
                "paragraph",
                "<p><b>Baukonzerne:</b> Zement wird in jedem Szenario gebraucht.</p>"
                "<ul><li>Kurzfristig zählt der Auftrag,</li><li>langfristig die Wartung.</li></ul>",
            ),
            (
                "quote",
                {
                    "text": "Wir verkaufen keinen Deich, wir verkaufen Zeit & einen trockenen Keller.",
                    "name": "Ingenieur",
                    "role": "eines Baukonzerns in Surabaya",
                },
            ),
            (
                "image",
                {
                    "image": picture(),
                    "alt": "Ein Querschnitt: links das Meer, in der Mitte der Wall, rechts die tiefere Stadt.",
                    "caption": "Das Meer steht höher als die Stadt.",
                    "credit": "Grafik: asiabits",
                },
            ),
            (
                "facts",
                {
                    "title": "Zeithorizont",
                    "items": [
                        {"emoji": "🏗️", "label": "Erster Abschnitt:", "text": "<p>Planung läuft, Baubeginn offen</p>"},
                        {
                            "emoji": "🌱",
                            "label": "Mangroven:",
                            "text": "<p>Sie wachsen <i>auch ohne</i> Kredit &amp; Zins.</p>",
                        },
                    ],
                },
            ),
        ],
        "takeaway": (
            "<p>Ein Deich ist eine Anleihe auf gutes Wetter.</p>"
            '<p>Wer sie zeichnet, sollte <a href="https://www.example.org/grundwasser">das Grundwasser</a> '
            "kennen: „Solange gepumpt wird, sinkt die Stadt &amp; mit ihr der Deich.“</p>"
        ),
        "sources_label": "Quellen:",
        "sources": [{"name": "Hafenblatt & Partner", "url": "https://www.example.org/hafenblatt"}],
    }
