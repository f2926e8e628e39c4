SAMPLE = {
    "salutation": "☕️ Guten Morgen, Freunde,",
    "text": (
        "<p>wer in Kyoto früh genug aufsteht, hat den Kiesgarten für sich: Um sechs harkt nur ein Mönch, "
        "und der grüßt, ohne aufzusehen. „Stille &amp; Stein“ nennt das der Reiseführer; "
        'wir nennen es <a href="https://www.example.org/kyoto?um=6&amp;wo=sued">den besten Termin der Woche</a>.</p>'
        "<p>Zwei Dinge braucht ihr dafür:</p>"
        "<ul><li>einen <b>Wecker</b>, der lauter ist als ihr,</li><li>Socken ohne Löcher.</li></ul>"
        "<p>Mehr dazu im heutigen <i>Top Bit</i>.</p>"
    ),
}
