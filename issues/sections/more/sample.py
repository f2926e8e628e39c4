from ..samples import page


def sample():
    links = [
        {
            "page": None,
            "url": "https://www.example.org/hoeren?nr=7&teil=2",
            "label": "„Tee & Tabellen“: zum Hören",
        }
    ]
    if known := page():
        links.insert(0, {"page": known, "url": "", "label": "Alles, was bisher geschah & noch gilt"})
    return {"links": links}
