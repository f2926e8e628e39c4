"""What the old site set around an issue: it is named in the report, and dropped."""

import re

SIGNS = (
    r"(view|read|open)( this| it)?( e-?mail| post| newsletter| issue)? (in|on) (your |the )?(browser|web|asiabits)",
    r"(view|read|online lesen|im browser)( this)?( online| lesen| ansehen| öffnen| anzeigen)?",
    r"(diese )?(e-?mail|ausgabe|newsletter)? ?(im browser|online) (lesen|ansehen|öffnen|anzeigen)",
    r"read online|listen online|sign up|log ?in|subscribe|unsubscribe|share|abonnieren|abmelden|anmelden|teilen|login",
    r"(update your (email )?preferences|e-?mail-einstellungen ändern)( or unsubscribe)?( here)?",
    r"(unsubscribe|abmelden|newsletter abbestellen|hier abmelden)( here)?",
    r"powered by beehiiv|made with beehiiv|published with ghost|powered by ghost",
    r"(©|\(c\)|copyright) ?\d{4}( \S+){0,4}",
    r"skip to (main )?content|zum inhalt springen",
)
FURNITURE = re.compile(rf"({'|'.join(SIGNS)})", re.IGNORECASE)
BETWEEN = re.compile(r"\s*[|·•/]\s*")
HOME = re.compile(r"\W*(asiabits( de| en)?|home|start|startseite|posts|archive?)\W*$", re.IGNORECASE)
CRUMBS = re.compile(r"\s*[>»›/→]\s*")


def is_furniture(line):
    """Whether all that `line` says was said by the site: "View in browser", "Share | Subscribe"."""
    if len(line.text) > 120 or line.kind == "picture":
        return False
    parts = [part.strip(" .!→»›") for part in BETWEEN.split(line.text)]
    parts = [re.sub(r"^[^\w©(]+|[^\w)]+$", "", part) for part in parts if part]
    return any(parts) and all(FURNITURE.fullmatch(part) for part in parts if part)


def is_home(line):
    """Whether `line` is what breadcrumbs begin with."""
    return bool(HOME.match(line.text))


def repeats(line, title):
    """Whether `line` is the title once more, or a path of breadcrumbs that ends in it."""
    return title in (line.text, CRUMBS.split(line.text)[-1])
