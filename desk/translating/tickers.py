"""What stands in every language as it is: tickers, and words in a script of their own."""

import re
import unicodedata

from glossary.linking.matching import TOKEN

MARKETS = "HK|SS|SZ|SH|TW|TWO|KS|KQ|SI|BK|JK|KL|NS|BO|HM|HN|PS|AX|T|L|N|O|OQ|DE|F|PA|AS|SW"
EXCHANGES = "NYSE|NASDAQ|Nasdaq|HKEX|HKG|SEHK|SSE|SZSE|TSE|TYO|KRX|TPE|TWSE|SGX|IDX|BSE|NSE|LSE|FRA|ETR|XETRA"
TICKER = re.compile(
    rf"""(?<![\w$])\$[A-Z]{{1,6}}(?:\.[A-Z]{{1,2}})?(?![\w$])
      | (?<![\w.])(?:[0-9]{{1,6}}|[A-Z]{{2,6}})\.(?:{MARKETS})(?!\w|\.\w)
      | (?<!\w)(?:{EXCHANGES})\s?:\s?[A-Z0-9]+(?:\.[A-Z]+)?""",
    re.VERBOSE,
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")


def tickers(text):
    return [match[0] for match in TICKER.finditer(text)]


def missing_tickers(source, translation):
    there = set(map(_bare, tickers(translation)))
    return [ticker for ticker in tickers(source) if _bare(ticker) not in there]


def _bare(ticker):
    return re.sub(r"\s", "", ticker).upper()


def native_words(text):
    """The words of `text` in another script than the Latin one, as they stand there."""
    return [match[0] for match in TOKEN.finditer(text) if is_native(match[0])]


def missing_native_words(source, translation):
    there = _composed(translation)
    return [word for word in native_words(source) if _composed(word) not in there]


def is_native(word):
    """A letter alone may be a sign, as π; but one of Han is a word."""
    letters = [sign for sign in word if sign.isalpha() and "LATIN" not in unicodedata.name(sign, "")]
    return len(letters) > 1 or any(unicodedata.category(sign) == "Lo" for sign in letters if sign not in "ªº")


def _composed(text):
    return unicodedata.normalize("NFKC", text)


def without_codes(text):
    """`text` without addresses and tickers, whose digits and capitals are neither figures nor names."""
    return TICKER.sub(" ", ADDRESS.sub(" ", text))
