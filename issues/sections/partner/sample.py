from ..samples import partner


def sample():
    return {
        "partner": partner(),
        "headline": "Zollformulare? Wir sprechen fließend „HS-Code“.",
        "text": (
            "<p>Kontor Hanse bringt Ware aus elf Häfen Asiens nach Europa &amp; kümmert sich um</p>"
            "<ul><li>Papiere und <b>Prüfungen</b>,</li><li>die eine Unterschrift, die immer fehlt.</li></ul>"
            '<p>Wie das geht, zeigt <a href="https://www.example.org/film?a=1&amp;b=2">ein kurzer Film</a>.</p>'
        ),
        "button_label": "Angebot in 24 Stunden",
        "button_url": "https://www.example.org/angebot?von=asiabits&fuer=leser",
    }
