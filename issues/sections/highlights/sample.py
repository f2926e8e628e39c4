SAMPLE = {
    "items": [
        {
            "emoji": "🌙",
            "headline": "Seoul macht das Licht aus & geht nach Hause",
            "text": "<p>In den Ämtern fahren abends die Rechner von selbst herunter. Wer länger bleiben will, "
            'braucht <b>Mut</b> und <a href="https://www.example.org/seoul?a=1&amp;b=2">eine Unterschrift</a>.</p>',
            "url": "https://www.example.org/feierabend?stadt=seoul&amt=alle",
        },
        {
            "emoji": "🚄",
            "headline": "Mumbai probt den schnellen Zug",
            "text": "<p>Nach Ahmedabad soll es bald in gut zwei Stunden gehen. „Bald“, sagt die Bahn, hänge ab von:</p>"
            "<ul><li>Brücken,</li><li>Böden &amp;</li><li>Behörden.</li></ul>",
            "url": "",
        },
        {
            "emoji": "🥭",
            "headline": "Thailands Mangos reisen unter Strom",
            "text": "<p>Ein Spediteur kühlt die Ernte mit Solarzellen auf dem Dach des Anhängers.</p>",
            "url": "https://www.example.org/mango",
        },
    ],
}
