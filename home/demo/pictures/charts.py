"""Charts that speak both languages: digits, years and codes only."""

from .canvas import INDIGO, INK, OCHRE, PAPER, STONE, VERMILION, Canvas, blend

WIDTH, HEIGHT = 1200, 620


def shinkansen():
    """Tokyo to Osaka, in minutes."""
    times = [("1960", "6:30", 390), ("1964", "4:00", 240), ("1965", "3:10", 190), ("1986", "2:56", 176),
             ("1992", "2:30", 150), ("2007", "2:25", 145), ("2015", "2:22", 142)]  # fmt: skip
    return columns(times, red="1964")


def upi():
    """Billions of payments."""
    return columns(
        [(str(year), str(n), n) for year, n in zip(range(2018, 2026), (1, 5, 13, 22, 46, 84, 131, 186), strict=True)],
        red="2025",
    )


def nickel():
    """Thousands of tonnes."""
    mined = (199, 345, 606, 853, 771, 1040, 1580, 2030)
    return columns([(str(year), str(n), n) for year, n in zip(range(2016, 2024), mined, strict=True)], red="2023")


def ports():
    """Millions of standard containers in 2024, under the codes of the cities' airports."""
    return rows([("SHA", 52), ("SIN", 41), ("NGB", 39), ("SZX", 33), ("PUS", 24), ("RTM", 14), ("HAM", 8)], red="SIN")


def noodles():
    """Billions of servings in 2023, by country."""
    return rows([("CN", 42), ("ID", 15), ("IN", 9), ("VN", 8), ("JP", 6), ("US", 5), ("PH", 4), ("KR", 4)], red="JP")


def columns(bars, red):
    """Bars from (label, figure, size); the one labelled `red` is vermilion."""
    art = Canvas(WIDTH, HEIGHT, PAPER)
    base, tall, left, right = 530, 420, 30, WIDTH - 30
    pitch = (right - left) / len(bars)
    most = max(size for _label, _figure, size in bars)
    for number, (label, figure, size) in enumerate(bars):
        x, width, height = left + (number + 0.14) * pitch, pitch * 0.72, max(6, tall * size / most)
        fill = VERMILION if label == red else STONE
        art.rect(x, base - height, width, height, fill)
        for y in range(round(base - height) + 14, base - 4, 14):
            art.line([(x, y), (x + width, y)], blend(fill, PAPER, 0.22), 1.5)
        art.text(x + width / 2, base - height - 30, figure, 44)
        art.text(x + width / 2, base + 42, label, 38, "#6a5a4c")
    art.rect(left - 10, base, right - left + 20, 3, INK)
    return art


def rows(bars, red):
    """Lying bars from (label, size)."""
    art = Canvas(WIDTH, HEIGHT, PAPER)
    left, top, long = 140, 22, 930
    pitch = (HEIGHT - 2 * top) / len(bars)
    most = max(size for _label, size in bars)
    for number, (label, size) in enumerate(bars):
        y, height, width = top + number * pitch + pitch * 0.14, pitch * 0.72, long * size / most
        fill = VERMILION if label == red else STONE
        art.rect(left, y, width, height, fill)
        for x in range(left + 16, round(left + width) - 3, 16):
            art.line([(x, y), (x, y + height)], blend(fill, PAPER, 0.22), 1.5)
        art.text(left - 22, y + height / 2, label, 42, "#6a5a4c", "rm")
        art.text(left + width + 18, y + height / 2, str(size), 46, INK, "lm")
    art.rect(left - 3, top, 3, HEIGHT - 2 * top, INK)
    return art


NIKKEI = [
    38916, 23849, 22984, 16925, 17417, 19723, 19868, 19361, 15259, 13842, 18934, 13786,
    10543, 8579, 10677, 11489, 16111, 17226, 15308, 8860, 10546, 10229, 8455, 10395,
    16291, 17451, 19034, 19114, 22765, 20015, 23657, 27444, 28792, 26095, 33464, 39895,
]  # fmt: skip


def nikkei():
    """The Nikkei 225 at the end of each year, 1989 to 2024."""
    art = Canvas(WIDTH, HEIGHT, PAPER)
    base, tall, left, right = 530, 440, 130, WIDTH - 70

    def at(number, value):
        return left + number * (right - left) / (len(NIKKEI) - 1), base - tall * value / 40000

    for value in (10000, 20000, 30000, 40000):
        y = at(0, value)[1]
        art.line([(left, y), (right, y)], "#e2d5bf", 2)
        art.text(left - 18, y, f"{value // 1000}k", 36, "#6a5a4c", "rm")
    line = [at(number, value) for number, value in enumerate(NIKKEI)]
    art.shape([*line, (right, base), (left, base)], "#ecdcc2")
    for step in range(left + 9, right, 18):
        number = (step - left) / (right - left) * (len(NIKKEI) - 1)
        low = NIKKEI[int(number)] + (NIKKEI[min(int(number) + 1, 35)] - NIKKEI[int(number)]) * (number % 1)
        art.line([(step, at(0, low)[1]), (step, base)], "#e2cfb0", 2)
    art.line(line, INDIGO, 6)
    for number, anchor, shift in ((0, "lm", (22, -4)), (35, "rm", (-22, -6))):
        x, y = line[number]
        art.disc(x, y, 12, VERMILION)
        art.text(x + shift[0], y + shift[1], str(NIKKEI[number]), 42, INK, anchor)
    x, y = line[22]
    art.disc(x, y, 10, INDIGO)
    art.text(x, y + 40, str(NIKKEI[22]), 38)
    for year in range(1989, 2025, 5):
        art.text(at(year - 1989, 0)[0], base + 42, str(year), 36, "#6a5a4c")
    art.rect(left - 6, base, right - left + 12, 3, INK)
    return art


def gold():
    """Bars of 500 tonnes each."""
    art = Canvas(WIDTH, HEIGHT, PAPER)
    for x, label, figure, bars in ((300, "IN", "25000 t", 50), (730, "US", "8133 t", 16), (1010, "DE", "3350 t", 7)):
        _stack(art, x, 530, bars)
        art.text(x, 576, f"{label}  {figure}", 38)
    art.rect(30, 530, WIDTH - 60, 3, INK)
    return art


def _stack(art, x, base, bars):
    """A pyramid of ingots: rows from the widest at the bottom to what is left on top."""
    width, height = (46, 40)
    across = next(n for n in range(1, 20) if n * (n + 1) // 2 >= bars)
    row, left = 0, bars
    while left > 0:
        here = min(across - row, left)
        for number in range(here):
            cx, y = x + (number - (across - row - 1) / 2) * (width + 6), base - (row + 1) * (height + 3)
            art.shape(
                [(cx - 16, y), (cx + 16, y), (cx + width / 2 + 1, y + height), (cx - width / 2 - 1, y + height)], OCHRE
            )
            art.shape([(cx - 16, y), (cx + 16, y), (cx + 12, y + 9), (cx - 12, y + 9)], "#efc77e")
            art.shape(
                [(cx + 16, y), (cx + width / 2 + 1, y + height), (cx + 14, y + height), (cx + 12, y + 9)], "#b27a2b"
            )
        left -= here
        row += 1
