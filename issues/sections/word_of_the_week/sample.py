SAMPLE = {
    "language": "ja",
    "word": "Komorebi",
    "native_script": "木漏れ日",
    "reading": "こもれび",
    "meaning": "Sonnenlicht, das durch Blätter fällt",
    "text": (
        "<p>Ein Wort für etwas, das jeder kennt und das im Deutschen einen ganzen Satz braucht: das Spiel "
        "von „Licht &amp; Laub“ auf dem Waldboden. Die Zeichen sagen es der Reihe nach:</p>"
        "<ul><li><b>木</b> der Baum,</li><li><b>漏れ</b> das Durchsickern,</li><li><b>日</b> die Sonne.</li></ul>"
        '<p>Man sieht es am besten <a href="https://www.example.org/wald?a=1&amp;b=2">im Mai</a> um sechs.</p>'
    ),
    "closing": "<p>Und wenn ihr jetzt aus dem Fenster seht &amp; es flimmert: <i>Ihr habt ein Wort dafür.</i></p>",
}
