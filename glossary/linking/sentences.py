"""Cuts running text into sentences: well enough to show one, in German and in English."""

import re

ABBREVIATION = re.compile(
    "abb|abs|al|allg|anm|approx|aufl|bd|bes|bn|bsp|bspw|bzw|ca|chr|co|corp|dept|dez|dec|dipl|dr|ebd|ed|eds|est|etc|evtl|"
    "exkl|feb|ff|fig|fr|gen|gov|hl|hr|inc|ing|inkl|jan|jr|kap|lt|ltd|mio|mn|mr|mrd|mrs|ms|mt|nos|nov|nr|okt|oct|op|prof|"
    "rd|resp|rev|sen|sep|sept|sog|sr|st|str|tel|tsd|usw|vgl|vol|vs|zzgl|aug|jh|jul|jun|apr",
    re.IGNORECASE,
)
# A full stop, what closes with it, and a blank; or the full stops of scripts that set no blank.
END = re.compile(r"(?:[.!?…]+[“”\"»«’)\]]*(?=\s)|[。！？．]+[」』）]*|[।॥։؟۔]+)\s*")
LAST_WORD = re.compile(r"(?:^|[\s(„“\"»«‚‘–—/-])([^\s(„“\"»«‚‘–—/]*)$")


def sentences(text):
    """The sentences of `text`, as pairs of (start, end): no sentence runs over the end of a line."""
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in END.finditer(text, line.start(), line.end()):
            if _ends(text, end, line.end()):
                yield start, start + len(text[start : end.end()].rstrip())
                start = end.end()
        if text[start : line.end()].strip():
            yield start, line.end()


def _ends(text, end, last):
    """Whether a sentence really ends at this sign."""
    if end.end() >= last:
        return False
    following = text[end.end()]
    if following.islower():
        return False
    if not end[0].startswith(".") or end[0].startswith(".."):
        return True
    word = LAST_WORD.search(text, 0, end.start())[1].rpartition(".")[2]
    if word.isdigit():
        # 2. Februar, 21. Jahrhundert; but 2025.
        return len(word) > 2
    if word.casefold() == "no":
        return not following.isdigit()
    return not (len(word) == 1 and word.isalpha()) and not ABBREVIATION.fullmatch(word)
