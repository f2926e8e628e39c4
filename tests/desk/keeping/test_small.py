"""What a translation follows by itself, and where a person has to look."""

import pytest

from desk.keeping.small import adapted

FOLLOWS = [
    # name, old, new, translation, translation after
    ("a comma", "Reis Tee und Salz.", "Reis, Tee und Salz.", "Rice, tea and salt.", "Rice, tea and salt."),
    ("a space too many", "Der  Preis steigt.", "Der Preis steigt.", "The price rises.", "The price rises."),
    ("a mark at the end", "Der Preis steigt.", "Der Preis steigt!", "The price rises.", "The price rises!"),
    ("an emoji at the end", "Guten Morgen", "Guten Morgen 🌧️", "Good morning", "Good morning 🌧️"),
    ("an emoji less", "🎉 Es geht los", "Es geht los", "🎉 Here we go", "Here we go"),
    ("another emoji within", "Reis 🍚 und Tee", "Reis 🍵 und Tee", "Rice 🍚 and tea", "Rice 🍵 and tea"),
    ("a family of signs", "Los 👨‍👩‍👧!", "Los 🇯🇵!", "Go 👨‍👩‍👧!", "Go 🇯🇵!"),
    ("a number", "Es sind 12 Boote.", "Es sind 14 Boote.", "There are 12 boats.", "There are 14 boats."),
    ("thousands", "1.234,5 Tonnen", "1.250,75 Tonnen", "1,234.5 tonnes", "1,250.75 tonnes"),
    ("a number that grows", "999 Boote", "1.200 Boote", "999 boats", "1,200 boats"),
    ("thousands as the translation has them", "5000 Boote", "6000 Boote", "5,000 boats", "6,000 boats"),
    ("a year", "Seit 2024 neu", "Seit 2025 neu", "New since 2024", "New since 2025"),
    ("two numbers that change places", "3 gegen 4", "4 gegen 3", "3 against 4", "4 against 3"),
    ("below zero", "Es hat -5 Grad", "Es hat -7 Grad", "It is -5 degrees", "It is -7 degrees"),
    ("a number in a tag", "<b>12</b> Boote", "<b>14</b> Boote", "<b>12</b> boats", "<b>14</b> boats"),
    (
        "a bare address",
        "Mehr: https://a.example/1.",
        "Mehr: https://a.example/2.",
        "More: https://a.example/1.",
        "More: https://a.example/2.",
    ),
    ("another quote", "„Reis“, sagt er", "“Reis”, sagt er", "“Rice”, he says", "“Rice”, he says"),
]
ASKS = [
    ("a letter", "Der Preis steigt.", "Der Preis stieg.", "The price rises."),
    ("a capital", "Das Essen", "das Essen", "The food"),
    ("bold", "Der Preis", "<b>Der</b> Preis", "The price"),
    ("a link more", "Der Preis", 'Der <a id="a1">Preis</a>', "The price"),
    ("a number that stands twice", "12 und 12", "12 und 14", "12 and 12"),
    ("a number that stands twice in the translation", "12 Boote", "14 Boote", "12 boats (12)"),
    ("a number in words", "12 Boote", "14 Boote", "Twelve boats"),
    ("a number with an ending", "am 3. Mai", "am 4. Mai", "on May 3rd"),
    ("one apple", "1 Liter", "2 Liter", "1 litre"),
    ("a number more", "12 Boote", "12 3 Boote", "12 boats"),
    ("another currency", "12 €", "12 $", "12 €"),
    ("per cent", "12 %", "12", "12%"),
    ("a sign of the sum", "2 + 3", "2 – 3", "2 + 3"),
    ("half a number", "1.234 Boote", "1.235 Boote", "1.234 boats"),
]


@pytest.mark.parametrize(("old", "new", "translation", "after"), [c[1:] for c in FOLLOWS], ids=[c[0] for c in FOLLOWS])
def test_it_follows(old, new, translation, after):
    assert adapted(old, new, translation, ("de", "en")) == after


@pytest.mark.parametrize(("old", "new", "translation"), [case[1:] for case in ASKS], ids=[case[0] for case in ASKS])
def test_it_asks(old, new, translation):
    assert adapted(old, new, translation, ("de", "en")) is None


def test_from_english_too():
    assert adapted("1,234.5 tonnes", "1,300 tonnes", "1.234,5 Tonnen", ("en", "de")) == "1.300 Tonnen"
