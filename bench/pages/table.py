"""The goals, and the table that holds figures against them."""

from typing import NamedTuple

# As µs of processor time, whatever the machine: the ratio to nginx.
RATIO, PROCESSOR, FRONT, NOT_MODIFIED = 0.30, 3.5, 0.85, 0.33
QUERIES, OF_PLAIN = 12, 0.5
PUBLISHED_MS, START_MS, MEMORY_MB = 100, 300, 130
BYTES, REQUESTS = 20 * 1024, 5
OF_FEW = 1.2


class Row(NamedTuple):
    name: str
    value: float
    goal: float
    # Whether the goal is the least that it may be; else it is the most.
    least: bool = False
    # What was seen besides, in words.
    note: str = ""

    @property
    def met(self):
        return self.value >= self.goal if self.least else self.value <= self.goal


def rows(figures):
    """The Rows of the figures that bench.pages gathered; what was not measured has none."""
    for name, pair in figures.get("alone", {}).items():
        us = f"{pair['processor_us']:.0f} of {pair['limit_processor_us']:.0f} µs"
        rate = f"{pair['requests_per_second']:,.0f} of {pair['limit_requests_per_second']:,.0f} a second"
        if name == "304":
            yield Row("304: rate, of nginx's 200", pair["ratio"], NOT_MODIFIED, True, rate)
        else:
            yield Row(f"{name}: rate, of nginx static", pair["ratio"], RATIO, True, rate)
            yield Row(f"{name}: processor time, of nginx static", pair["processor_ratio"], PROCESSOR, False, us)
    for name, pair in figures.get("behind_nginx", {}).items():
        us = f"{pair['processor_us']:.0f} of {pair['limit_processor_us']:.0f} µs"
        yield Row(f"{name}, documented nginx: rate, of nginx static", pair["ratio"], FRONT, True, us)
    if "published" in figures:
        published = figures["published"]
        note = f"{1000 * published['processor_s']:.0f} ms of processor time to publish"
        yield Row("publish → new text, ms (p50)", 1000 * published["s"], PUBLISHED_MS, note=note)
    if "start" in figures:
        note = f"{1000 * figures['start']['processor_s']:.0f} ms of processor time"
        yield Row("start → first published page, ms", 1000 * figures["start"]["s"], START_MS, note=note)
    if "uncached" in figures:
        yield from _uncached(figures["uncached"])
    if "archive" in figures:
        few, many = (figures["archive"][number]["processor_us"] for number in sorted(figures["archive"], key=int))
        us = f"{many:,.0f} of {few:,.0f} µs"
        yield Row("archive uncached: processor time with 5,000 issues, of 60", many / few, OF_FEW, note=us)
    if "wire" in figures:
        wire = figures["wire"]
        yield Row("issue over the wire: bytes of HTML and CSS, brotli", wire["bytes"], BYTES)
        yield Row("issue: requests beside pictures", wire["requests"], REQUESTS)
        yield Row("issue: scripts that it waits for", wire["blocking"], 0)
    if "memory_mb" in figures:
        yield Row("memory of the worker after the run, MB (PSS)", figures["memory_mb"], MEMORY_MB)
    for page, scores in figures.get("lighthouse", {}).items():
        for category, score in scores.items():
            yield Row(f"Lighthouse, {page}: {category}", score, 100, True)


def _uncached(figures):
    issue, plain = figures["issue"], figures["plain"]
    yield Row("issue uncached: queries", issue["queries"], QUERIES, note=f"plain page: {plain['queries']}")
    us = f"{issue['processor_us']:,.0f} of {plain['processor_us']:,.0f} µs"
    ratio = issue["processor_us"] / plain["processor_us"]
    yield Row("issue uncached: processor time, of a plain page", ratio, OF_PLAIN, note=us)


def markdown(rows):
    """The table, in Markdown."""
    lines = ["| | measured | goal | |", "|---|---|---|---|"]
    for row in rows:
        goal = f"{'≥' if row.least else '≤'} {row.goal:g}{'' if row.met else ' **missed**'}"
        lines.append(f"| {row.name} | {row.value:.2f} | {goal} | {row.note} |")
    return "\n".join(lines)
