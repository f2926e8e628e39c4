"""Sentences as people read them."""

from difflib import SequenceMatcher

from bs4 import BeautifulSoup

# So many words to either side of what differs.
ABOUT = 2


def plain(data):
    """The words of a string of wagtail-localize, without its tags."""
    marked_up = "<" in data or "&" in data
    return (BeautifulSoup(data, "html.parser").get_text() if marked_up else data).strip()


def difference(old, new):
    """The parts of two strings that differ, with the words about them, cut where they are the same: "… the rice …"."""
    old, new = plain(old).split(" "), plain(new).split(" ")
    changed = [block for block in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if block[0] != "equal"]
    if not changed:
        return " ".join(old), " ".join(new)
    (_tag, i, _end, j, _other), (*_begin, k, _m, n) = changed[0], changed[-1]
    return _part(old, i, k), _part(new, j, n)


def _part(words, start, end):
    start, end = max(start - ABOUT, 0), end + ABOUT
    part = words[start:end]
    return " ".join(["…"] * (start > 0) + part + ["…"] * (end < len(words)))
