"""The pictures of the demo content, drawn when they are asked for."""

from . import charts, covers, stories

# Each by its name: what it is called in the picture library, and what draws it.
PICTURES = {
    "shinkansen": ("Shinkansen und Fuji", covers.shinkansen),
    "time": ("Acht Morgen", covers.time),
    "noodles": ("Nudelsuppe vor der Sonne", covers.noodles),
    "coffee": ("Kaffee im Hochland", covers.coffee),
    "qingdao": ("Die Bucht von Qingdao", covers.qingdao),
    "qr": ("Go-Brett und Tee", covers.qr),
    "containers": ("Schiff unter Kränen", covers.containers),
    "chart-shinkansen": ("Grafik: Tokio–Osaka", charts.shinkansen),
    "chart-ports": ("Grafik: Containerhäfen", charts.ports),
    "chart-upi": ("Grafik: UPI", charts.upi),
    "chart-gold": ("Grafik: Gold", charts.gold),
    "chart-nickel": ("Grafik: Nickel", charts.nickel),
    "chart-noodles": ("Grafik: Instantnudeln", charts.noodles),
    "chart-nikkei": ("Grafik: Nikkei", charts.nikkei),
    "kingfisher": ("Eisvogel und Zug", stories.kingfisher),
    "phin": ("Phin und Glas", stories.phin),
    "wakhan": ("Zwei Uhren am Pass", stories.wakhan),
    "logo-kontor-hanse": ("Logo Kontor Hanse", stories.kontor_hanse),
    "logo-morgenrot": ("Logo Teehaus Morgenrot", stories.morgenrot),
}


def draw(name):
    """The picture called `name`, as a PNG file."""
    return PICTURES[name][1]().png()
