from ..samples import picture


def sample():
    return {
        "number": "3.776 m",
        "image": picture(),
        "alt": "Der Fuji als Holzschnitt, davor ein roter Zug.",
        "caption": "So hoch ist der Fuji, & jeder Meter davon will im Sommer bestiegen werden.",
        "lead": "🗻 Oben wird es eng:",
        "text": (
            "<p>Wer auf den Gipfel will, braucht auf dem beliebtesten Weg eine Anmeldung und zahlt Eintritt. "
            'Die Präfektur will so das „Bullet Climbing“ bremsen: <a href="https://www.example.org/fuji?weg=yoshida&amp;nacht=ja">'
            "hinauf &amp; hinab in einer Nacht</a>.</p>"
            "<ul><li><b>Unten:</b> eine Schranke</li><li><b>Oben:</b> eine Schlange</li></ul>"
        ),
        "context": (
            "<p><b>Der Kontext:</b> Ein Sprichwort sagt, weise sei, wer den Fuji einmal besteigt, "
            "&amp; ein Narr, wer es <i>zweimal</i> tut.</p>"
        ),
    }
