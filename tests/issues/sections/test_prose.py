import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from issues.sections.fields import PROSE_FEATURES
from issues.sections.prose import tidied


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p data-block-key="a1">Text</p>', '<p data-block-key="a1">Text</p>'),
        ("<p>eine<br>Zeile", "<p>eine<br/>Zeile</p>"),
        ("<p><strong>a</strong> <em>b</em></p>", "<p><b>a</b> <i>b</i></p>"),
        ('<p onclick="x()" class="y" style="z">a</p>', "<p>a</p>"),
        ("<p>a<script>alert(1)</script><style>p{}</style><!-- c --></p>", "<p>a</p>"),
        ("<h2>Kopf</h2><div>Text</div>", "<p>Kopf</p><p>Text</p>"),
        ("<div><p>a</p><p>b</p></div>", "<p>a</p><p>b</p>"),
        ("<div><div>a</div></div>", "<p>a</p>"),
        ("<b><p>a</p></b>", "<p>a</p>"),
        ("<p>a<ul><li>b</li></ul></p>", "a<ul><li>b</li></ul>"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "<ul><li>a<br/>b</li></ul>"),
        ("<li>a</li>", "<p>a</p>"),
        ("<p><u>a</u><span>b</span><img src=x onerror=y></p>", "<p>ab</p>"),
        ('<p><a href="https://a.example/" target="_blank">a</a></p>', '<p><a href="https://a.example/">a</a></p>'),
        ('<p><a linktype="page" id="3">a</a></p>', '<p><a id="3" linktype="page">a</a></p>'),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>a</p><p>b</p>"),
        ("5 &lt; 6 &amp; 7", "5 &lt; 6 &amp; 7"),
    ],
)
def test_prose_keeps_the_text_and_loses_the_rest(html, expected):
    assert tidied(html) == expected


@pytest.mark.parametrize(
    "html",
    ["<p>a<br>", "<img src=x>", "<p><b>a</p>", "</p></b>", "<li>a", "<b><ul><li>a</b>", "<p><a>", "<ul><ul><li>a<p>b"],
)
def test_the_editor_opens_whatever_was_stored(html):
    assert ContentstateConverter(PROSE_FEATURES).from_database_format(tidied(html))
