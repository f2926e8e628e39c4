"""Which sentence became which, where a text was rewritten."""

from difflib import SequenceMatcher

# Less alike than this, one sentence was taken out and another put in.
ALIKE = 0.4
# Letter by letter, two pages of text would take minutes.
LONG = 2000
# Of two long texts, sentences so far apart are not compared.
REACH = 20


def pairs(olds, news, alike=ALIKE):
    """The pairs (old, new) of indices into two lists of texts, the likest first, each text in one pair at most."""
    likenesses = (
        (likeness(old, new), -abs(i - j), i, j)
        for j, new in enumerate(news)
        for i, old in enumerate(olds)
        if abs(i - j) <= REACH
    )
    found, old_left, new_left = [], set(range(len(olds))), set(range(len(news)))
    for ratio, _distance, i, j in sorted(likenesses, reverse=True):
        if ratio > alike and i in old_left and j in new_left:
            found.append((i, j))
            old_left.remove(i)
            new_left.remove(j)
    return found


def likeness(old, new):
    """From 0 to 1; 0 also where a glance shows that they are not alike. Long texts are compared by words."""
    if len(old) + len(new) > LONG:
        old, new = old.split(), new.split()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.real_quick_ratio() <= ALIKE or matcher.quick_ratio() <= ALIKE:
        return 0
    return matcher.ratio()


def out_of_order(before, after):
    """Those of `after` that stood in `before` too, but not in this order among the others."""
    stayed = set(after)
    earlier = [item for item in before if item in stayed]
    known = set(earlier)
    later = [item for item in after if item in known]
    matcher = SequenceMatcher(None, earlier, later, autojunk=False)
    kept = {item for block in matcher.get_matching_blocks() for item in later[block.b : block.b + block.size]}
    return [item for item in later if item not in kept]
