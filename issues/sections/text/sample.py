SAMPLE = {
    "heading": "In eigener Sache: Samstag & Sonntag",
    "text": (
        "<p>Ab März erscheint asiabits auch am Samstag: <b>eine lange Geschichte</b>, keine Börsenkurse. "
        'Wer lieber „ausschläft“, stellt das <a href="https://www.example.org/konto?a=1&amp;b=2">im Konto</a> ab:</p>'
        "<ol><li>anmelden,</li><li>Samstag abwählen,</li><li>weiterschlafen.</li></ol>"
    ),
}
