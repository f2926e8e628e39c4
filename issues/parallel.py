"""An issue in both editions side by side: their sections as rendered, paragraph by paragraph.

Both come from the same templates and blocks with the same ids, so that the trees of their HTML grow alike. They are
walked together: a box that both have is one box, what stands in it is paired, what is the same in both stands once.
No section is asked what it is.
"""

from copy import copy
from difflib import SequenceMatcher

from bs4 import BeautifulSoup
from bs4.element import Tag
from bs4.formatter import EntitySubstitution, HTMLFormatter
from django.template.loader import get_template
from django.utils.safestring import mark_safe
from django.utils.translation import override

from glossary.linking.vocabulary import vocabulary

from .fetching import fetch

BOXES = {"section", "div", "aside", "ul", "ol", "hgroup", "figure"}
# What a box may hold to be walked into; beside running text a box is taken as a whole.
IN_BOXES = BOXES | {"p", "li", "h2", "h3", "blockquote", "figcaption", "picture", "img", "small"}
HTML = HTMLFormatter(entity_substitution=EntitySubstitution.substitute_xml, void_element_close_prefix=None)


def side_by_side(own, other, request):
    """The HTML of each section of two IssuePages, of one issue in two editions, in the order of `own`."""
    editions = [_Edition(own, request), _Edition(other, request)]
    found = [edition.sections() for edition in editions]
    rows = []
    for left, right in _aligned(*(list(sections) for sections in found)):
        trees = [[sections[key] for key in keys] for sections, keys in zip(found, (left, right), strict=True)]
        if left == right:
            rows += _merged(*trees, [edition.language for edition in editions])
        else:
            rows += [_alone(edition, tree) for edition, trees in zip(editions, trees, strict=True) for tree in trees]
    return [mark_safe(row.decode(formatter=HTML)) for row in rows]


class _Edition:
    def __init__(self, page, request):
        self.page = page
        self.language = page.locale.language_code
        self.request = request

    def sections(self):
        """The trees of its sections, by their ids."""
        with override(self.language):
            sections = fetch(self.page, self.request)
            context = {
                "page": self.page,
                "request": self.request,
                "sections": sections,
                "vocabulary": vocabulary(self.page.locale),
                "output": "web",
            }
            rendered = get_template("issues/includes/sections.html").render(context, self.request)
        trees = BeautifulSoup(rendered, "html.parser").find_all("div", recursive=False)
        pairs = zip(sections, trees, strict=True)
        return {section.id: tree.find(True) for section, tree in pairs if tree.find(True)}


def _aligned(left, right):
    """Runs of `left` and of `right` that belong together: alike one by one, else a run beside a run or beside none."""
    for way, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if way == "equal":
            yield from (([one], [two]) for one, two in zip(left[a:b], right[c:d], strict=True))
        else:
            yield left[a:b], right[c:d]


def _merged(left, right, languages):
    """What becomes of runs of elements that stand at the same place."""
    if len(left) == len(right) == 1:
        one, two = left[0], right[0]
        if one == two or not (one.get_text(strip=True) or two.get_text(strip=True)):
            return [one]
        if _is_box(one) and _is_box(two) and _looks(one) == _looks(two):
            return [_box(one, two, languages)]
    if left and right and left[0].name == "li":
        return [_item(left, right, languages)]
    return [_pair(left, right, languages)]


def _box(one, two, languages):
    box = _empty(one)
    if box.name in ("figure", "hgroup"):
        # These may hold no rows.
        box["class"] = [*box.get("class", []), f"was-{box.name}"]
        box.name = "div"
        for caption in [*one.find_all("figcaption", recursive=False), *two.find_all("figcaption", recursive=False)]:
            caption.name = "small"
    children = [one.find_all(True, recursive=False), two.find_all(True, recursive=False)]
    # Children are told by their looks, never by their words.
    signs = [[_looks(child) for child in run] for run in children]
    at = [0, 0]
    for runs in _aligned(*signs):
        left, right = ([*run[start : start + len(signs)]] for run, start, signs in zip(children, at, runs, strict=True))
        at = [start + len(run) for start, run in zip(at, runs, strict=True)]
        for row in _merged(left, right, languages):
            box.append(row)
    return box


def _pair(left, right, languages):
    pair = _tag("div", "pair")
    for run, language, own in ((left, languages[0], True), (right, languages[1], False)):
        if run:
            cell = _tag("div", "cell", lang=language)
            cell.extend([copy(element) if own else _without_ids(element) for element in run])
            pair.append(cell)
    return pair


def _item(left, right, languages):
    """A pair of items, which are children of a list: the item holds the cells."""
    item = _empty(left[0])
    looks = item.get("class", [])
    item["class"] = ["pair"]
    for run, language in zip((left, right), languages, strict=True):
        cell = _tag("div", *looks, "cell", lang=language)
        for element in run:
            cell.extend(list((copy(element) if run is left else _without_ids(element)).contents))
        item.append(cell)
    return item


def _alone(edition, tree):
    tree["lang"] = edition.language
    return tree


def _is_box(element):
    """Whether nothing in it is running text of its own."""
    if element.name not in BOXES:
        return False
    texts = [child for child in element.children if not isinstance(child, Tag) and child.strip()]
    return not texts and all(child.name in IN_BOXES for child in element.find_all(True, recursive=False))


def _looks(element):
    return element.name, *sorted(element.get("class", []))


def _empty(element):
    attributes = {name: value for name, value in element.attrs.items()}
    return Tag(name=element.name, attrs=attributes, builder=BUILDER)


def _tag(name, *classes, **attributes):
    return Tag(name=name, attrs={"class": list(classes), **attributes}, builder=BUILDER)


def _without_ids(element):
    """A copy whose ids do not stand beside the same ones of the own edition."""
    element = copy(element)
    for each in (element, *element.find_all(True)):
        each.attrs.pop("id", None)
        each.attrs.pop("aria-labelledby", None)
    return element


BUILDER = BeautifulSoup("", "html.parser").builder
