"""The schemes: what a key says of a word. Those of one language exist for words from it alone."""

LATIN = "latin"  # its Latin spelling, letters and digits only: shinrinyoku
NATIVE = "native"  # its native script: 森林浴, しょうがない, 눈치
MEANING = "meaning"  # the words of its meaning, joined by one blank
PINYIN = "pinyin"  # its characters read in Mandarin, where that is not its Latin spelling: dianxin
WADE_GILES = "wade-giles"  # the same by Wade-Giles: kuanhsi
BOPOMOFO = "bopomofo"  # the same: ㄍㄨㄢㄒㄧ
JAMO = "jamo"  # all letters of its hangul: ㄴㅜㄴㅊㅣ
INITIALS = "initials"  # the first of each syllable: ㄴㅊ
LOOSE_JA = "loose-ja"  # whichever way Japanese is romanised: japanese.loose
KANA_JA = "kana-ja"  # partly in kana: japanese.spelled_with
LOOSE_KO = "loose-ko"  # whichever way Korean is romanised: korean.loose
