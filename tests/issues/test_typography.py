import pytest

from issues.typography import colon


@pytest.mark.parametrize(
    ("label", "led"),
    [
        ("Der Start", "Der Start:"),
        ("Und China?", "Und China?"),
        ("Struktur:", "Struktur:"),
        ("Die „Space Cloud“", "Die „Space Cloud“:"),
        ("Anteil in %", "Anteil in %:"),
        ("", ""),
        (None, ""),
    ],
)
def test_label_before_its_text_ends_in_one_mark(label, led):
    assert colon(label) == led
