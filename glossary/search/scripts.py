"""Which script a normalised text is written in."""

import re

LATIN = re.compile("[a-z0-9]+")
KANA = re.compile("[ぁ-ゖーゝゞ]+")
KANA_BEGUN = re.compile("[ぁ-ゖーゝゞ][ぁ-ゖーゝゞa-z]*")  # by an input method, in the middle of a syllable: しょk
HAN = re.compile("[㐀-鿿〇\U00020000-\U0003ffff]+")
HANGUL = re.compile("[가-힣ㄱ-ㅣ]+")
SYLLABLES = re.compile("[가-힣]+")
BOPOMOFO = re.compile("[ㄅ-ㄯㆠ-ㆿ]+")
