from ..samples import picture


def sample():
    return {
        "image": picture(),
        "alt": "Säulen für fünf Jahre: Jede ist höher als die vor ihr, die letzte am höchsten.",
        "lead": "Grüner wird’s nicht:",
        "text": (
            "<p>Japan führt so viel Matcha aus wie nie zuvor. Zwei Gründe nennen die Händler:</p>"
            "<ul><li>Cafés von Berlin bis Sydney, die ihn mit Hafermilch mischen,</li>"
            "<li>Videos, in denen „das Grün“ vor allem gut aussieht.</li></ul>"
            '<p>Die <a href="https://www.example.org/tee?von=uji&amp;nach=welt">Zahlen der Häfen</a> folgen '
            "dem Trend mit <b>einem halben Jahr</b> Abstand &amp; ohne Filter.</p>"
        ),
        "source_name": "Teebörse Uji",
        "source_url": "https://www.example.org/boerse?jahr=5&sorte=tencha",
    }
