"""The pictures of the demo content, drawn when they are asked for."""

from . import charts, coffee, containers, kingfisher, logos, noodles, phin, qingdao, qr, shinkansen, time, wakhan

# Each by its name: what it is called in the picture library, and what draws it.
PICTURES = {
    "shinkansen": ("Shinkansen und Fuji", shinkansen.draw),
    "time": ("Acht Morgen", time.draw),
    "noodles": ("Nudelsuppe vor der Sonne", noodles.draw),
    "coffee": ("Kaffee im Hochland", coffee.draw),
    "qingdao": ("Die Bucht von Qingdao", qingdao.draw),
    "qr": ("Go-Brett und Tee", qr.draw),
    "containers": ("Schiff unter Kränen", containers.draw),
    "chart-shinkansen": ("Grafik: Tokio–Osaka", charts.shinkansen),
    "chart-ports": ("Grafik: Containerhäfen", charts.ports),
    "chart-upi": ("Grafik: UPI", charts.upi),
    "chart-gold": ("Grafik: Gold", charts.gold),
    "chart-nickel": ("Grafik: Nickel", charts.nickel),
    "chart-noodles": ("Grafik: Instantnudeln", charts.noodles),
    "chart-nikkei": ("Grafik: Nikkei", charts.nikkei),
    "kingfisher": ("Eisvogel und Zug", kingfisher.draw),
    "phin": ("Phin und Glas", phin.draw),
    "wakhan": ("Zwei Uhren am Pass", wakhan.draw),
    "logo-kontor-hanse": ("Logo Kontor Hanse", logos.kontor_hanse),
    "logo-morgenrot": ("Logo Teehaus Morgenrot", logos.morgenrot),
}


def draw(name):
    """The picture called `name`, as a PNG file."""
    return PICTURES[name][1]().png()
