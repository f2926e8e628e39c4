from ..samples import picture


def sample():
    return {
        "heading": "In eigener Sache: Samstag & Sonntag",
        "image": picture(),
        "alt": "Ein Faltblatt mit der Tageszeile vom Samstag.",
        "decorative": False,
        "text": (
            "<p>Ab März erscheint asiabits auch am Samstag: <b>eine lange Geschichte</b>, keine Börsenkurse. "
            "Wer lieber „ausschläft“, stellt das "
            '<a href="https://www.example.org/konto?a=1&amp;b=2">im Konto</a> ab:</p>'
            "<ol><li>anmelden,</li><li>Samstag abwählen,</li><li>weiterschlafen.</li></ol>"
        ),
    }
