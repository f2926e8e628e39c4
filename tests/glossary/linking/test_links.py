"""Where a link may stand in a page, and that all else of it stays as it is."""

import re
import uuid

import pytest

from glossary.linking.links import link
from glossary.linking.vocabulary import Entry, Vocabulary


class Words(Vocabulary):
    """A vocabulary that no database holds."""

    def __init__(self, *words, **fields):
        self.entries = {entry.key: entry for entry in (self._entry(word, **fields) for word in words)}
        self.found = {}

    @staticmethod
    def _entry(word, linked=True):
        key = uuid.uuid5(uuid.NAMESPACE_DNS, word)
        slug = word.lower().replace(" ", "-")
        return Entry(key, "ja", word, "", "", "", slug, f"/de/glossar/{slug}/", frozenset([word]), linked, None)


IKIGAI = Words("Ikigai", "Gotong royong")


def linked(html, words=IKIGAI, **options):
    """`html` with [ ] around what was linked."""
    return re.sub(r'<a class="glossed"[^>]*>(.*?)</a>', r"[\1]", link(html, words, **options)[0], flags=re.DOTALL)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Ikigai</p><p>Ikigai</p>", "<p>[Ikigai]</p><p>Ikigai</p>"),
        ("<h2>Ikigai</h2><p>Ikigai</p>", "<h2>Ikigai</h2><p>[Ikigai]</p>"),
        ("<p><a href='/'>Ikigai</a> und Ikigai</p>", "<p><a href='/'>Ikigai</a> und [Ikigai]</p>"),
        ("<p><b>Ikigai</b>: x</p>", "<p><b>[Ikigai]</b>: x</p>"),
        ("<p><b>Iki</b>gai</p>", "<p><b>Iki</b>gai</p>"),
        ("<p><b>K</b>Ikigai</p>", "<p><b>K</b>Ikigai</p>"),
        ("<p>Gotong <i>royong</i></p>", "<p>Gotong <i>royong</i></p>"),
        ("<p>Gotong</p><p>royong</p>", "<p>Gotong</p><p>royong</p>"),
        ("<p>Gotong&nbsp;royong &amp; mehr</p>", "<p>[Gotong&nbsp;royong] &amp; mehr</p>"),
        ("<p>&quot;Ikigai&quot; &lt;b&gt;</p>", "<p>&quot;[Ikigai]&quot; &lt;b&gt;</p>"),
        ("<p>Ik&#105;gai</p>", "<p>[Ik&#105;gai]</p>"),
        ('<img alt="Ikigai"><p>Ikigai', '<img alt="Ikigai"><p>[Ikigai]'),
        ('<p title="a > Ikigai">x</p>', '<p title="a > Ikigai">x</p>'),
        ("<!-- Ikigai --><p>x<br>Ikigai</p>", "<!-- Ikigai --><p>x<br>[Ikigai]</p>"),
        ("<script>Ikigai</script><style>Ikigai</style>", "<script>Ikigai</script><style>Ikigai</style>"),
        ("<ruby>Ikigai<rt>Ikigai</rt></ruby>", "<ruby>Ikigai<rt>Ikigai</rt></ruby>"),
        ('<p translate="no">Ikigai <b>Ikigai</b></p>', '<p translate="no">Ikigai <b>Ikigai</b></p>'),
        ("<div data-unlinked><p>Ikigai</p></div>", "<div data-unlinked><p>Ikigai</p></div>"),
        ("<svg><text>Ikigai</text></svg><code>Ikigai</code>", "<svg><text>Ikigai</text></svg><code>Ikigai</code>"),
        ("<button>Ikigai</button>", "<button>Ikigai</button>"),
        ("<h3><span>Ikigai</span></h3>Ikigai", "<h3><span>Ikigai</span></h3>[Ikigai]"),
        ("5 < 6 Ikigai > 4 </p></x> <", "5 < 6 [Ikigai] > 4 </p></x> <"),
    ],
)
def test_a_link_stands_where_it_may(html, expected):
    assert linked(html) == expected


def test_a_section_that_features_a_word_does_not_link_it():
    (key,) = Words("Ikigai").entries
    html = '<section id="week"><p>Ikigai</p></section><section id="text"><p>Ikigai</p></section>'
    assert linked(html, featured={"week": frozenset([key])}) == html.replace('text"><p>Ikigai', 'text"><p>[Ikigai]')


def test_switches():
    key = next(iter(IKIGAI.entries))
    assert linked("<p>Ikigai</p>", off=[key]) == "<p>Ikigai</p>"
    assert linked("<p>Ikigai</p>", Words("Ikigai", linked=False)) == "<p>Ikigai</p>"


def test_a_word_that_is_switched_off_leaves_no_part_of_itself_to_another():
    words = Words("Gotong royong", "Royong")
    key = next(iter(words.entries))
    assert linked("<p>Gotong royong, royong</p>", words, off=[key]) == "<p>Gotong royong, [royong]</p>"


def test_the_same_text_is_asked_anew_with_other_switches():
    key = next(iter(IKIGAI.entries))
    assert [linked("<p>Ikigai!</p>", off=off) for off in ((), [key], ())] == [
        "<p>[Ikigai]!</p>",
        "<p>Ikigai!</p>",
        "<p>[Ikigai]!</p>",
    ]


def test_what_is_kept_of_texts_is_bounded():
    words = Words("Ikigai")
    for number in range(1000):
        link(f"<p>Ikigai {number}</p>", words)
    assert len(words.found) <= 256


def test_what_other_threads_forget_meanwhile_is_linked_all_the_same():
    class Forgetful(dict):
        def __setitem__(self, asked, links):
            """As where another thread makes room at this moment."""

    words = Words("Ikigai")
    words.found = Forgetful()
    assert linked("<p>Ikigai</p>", words) == "<p>[Ikigai]</p>"
