SAMPLE = {
    "text": (
        "<p>👉🏻 P.S. Am Donnerstag reden wir live über „Tee &amp; Zölle“. "
        '<a href="https://www.example.org/live">Hier gibt es Plätze</a>, und zwar für alle, die</p>'
        "<ul><li>Fragen haben</li><li>oder <b>Antworten</b>.</li></ul>"
    ),
}
