"""Words and what readers type for them: each pair must share a key, exactly or as far as it is typed."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass

import pytest

from glossary.search.keys import asked, keys, unkeyed


@dataclass
class Word:
    language: str
    word: str
    native_script: str = ""
    reading: str = ""
    other_spellings: str = ""
    meaning: str = ""


def found(word, query):
    """How `query` finds `word` without any guess: "exact", "prefix", "part" or ""."""
    having = keys(word)
    pairs = [(key, sought) for scheme, sought in asked(query) for has, key in having if has == scheme]
    if any(key == sought for key, sought in pairs):
        return "exact"
    if any(key.startswith(sought) for key, sought in pairs):
        return "prefix"
    return "part" if any(sought in key for key, sought in pairs) else ""


JAPANESE = [
    (("ja", "Wabi-sabi", "侘び寂び"), "wabisabi wabi-sabi wabi␣sabi ワビサビ わびさび ﾜﾋﾞｻﾋﾞ 侘び寂び 侘びさび わび寂び"),
    (("ja", "Tōkyō", "東京"), "tokyo toukyou tookyoo tôkyô Tohkyoh とうきょう トーキョー 东京"),
    (("ja", "Ōkami", "狼"), "okami ookami ohkami おおかみ オオカミ"),
    (("ja", "Jūdō", "柔道"), "judo juudou zyudo zyuudou jyudo じゅうどう ジュードー"),
    (("ja", "Shinjū", "心中"), "shinju sinju sinzyuu shinjuu しんじゅう"),
    (("ja", "Tsunami", "津波"), "tunami つなみ ツナミ"),
    (("ja", "Gyūdon", "牛丼"), "gyudon gyuudon ぎゅうどん"),
    (("ja", "Fujisan", "富士山"), "fuji huzi huzisan fujisan ふじさん"),
    (("ja", "Matcha", "抹茶"), "maccha mattya matcha まっちゃ マッチャ"),
    (("ja", "Kampai", "乾杯"), "kanpai kampai かんぱい 干杯"),
    (("ja", "Kon'nichiwa", "今日は"), "konnichiwa kon'nichiwa konnitiwa こんにちわ"),
    (("ja", "Tsuzuku", "続く"), "tsudzuku tuduku tuzuku つづく 續く"),
    (("ja", "Kōhī", "コーヒー"), "kohi kouhii koohii コーヒー こーひー ｺｰﾋｰ"),
    (("ja", "Tishu", "ティッシュ"), "ティッシュ てぃっしゅ"),
    (("ja", "Ramen", "ラーメン"), "らーめん ラーメン ﾗｰﾒﾝ"),
    (("ja", "Hitobito", "人々"), "人々 人人 ひとびと"),
    (("ja", "Shabu-shabu", "しゃぶしゃぶ"), "syabusyabu shabu␣shabu シャブシャブ"),
    (("ja", "Hanabi", "花火"), "はなび ハナビ 花火 花"),
    (("ja", "Gaku", "学"), "學 学 gaku がく"),
    (("ja", "Shodō", "書道", "しょどう"), "syodou shodou 书道 しょどう ショドウ"),
    (("ja", "Ikigai", "生き甲斐", "", "生きがい"), "生きがい いきがい ikigai iki␣gai"),
]
CHINESE = [
    (("zh", "Xi'an", "西安"), "xian xi'an xi␣an xi1an1 Xī’ān ㄒㄧㄢ hsian"),
    (("zh", "Lüse", "绿色"), "lü␣se lvse luse lu:4se4 lv4␣se4 lǜsè 綠色 luese ㄌㄩˋㄙㄜˋ"),
    (
        ("zh", "Zhōngguó", "中国"),
        "zhongguo zhong1guo2 zhong␣guo Zhōngguó 中國 chungkuo chung-kuo ㄓㄨㄥ␣ㄍㄨㄛˊ ㄓㄨㄥ",
    ),
    (("zh", "Hongbao", "红包"), "hung-pao hungpao 紅包 hóngbāo hong2bao1 ㄏㄨㄥˊㄅㄠ ㄏㄨㄥ ㄏㄨㄥㄅ"),
    (("zh", "Jiaozi", "饺子"), "chiao-tzu chiaotzu 餃子 jiao3zi5 jiao3␣zi"),
    (("zh", "Xuexi", "学习"), "hsüeh-hsi hsuehhsi 學習 学 xue2xi2"),
    (("zh-Hant", "Mahjong", "麻將"), "majiang ma2jiang4 麻将 ㄇㄚˊㄐㄧㄤˋ"),
    (("zh", "Taijiquan", "太极拳"), "t'ai-chi␣ch'üan taichichuan tai4ji2quan2 太極 太极拳"),
    (("yue", "Yum cha", "飲茶"), "yumcha 饮茶 yincha"),
    (("yue", "Wok hei", "鑊氣", "wok6 hei3"), "wok6hei3 wok6␣hei3 wokhei 镬气 huoqi"),
    (("nan", "Popiah", "薄餅", "po̍h-piáⁿ"), "pohpian poh-pian 薄饼"),
]
KOREAN = [
    (("ko", "Kimchi", "김치"), "gimchi kimchi kimch'i kimchee ㄱㅊ 김ㅊ 김치 기 김 Kimchi␣김치"),
    (("ko", "Hallyu", "한류"), "hanryu hallyu hanlyu ㅎㄹ 한류 한"),
    (("ko", "Soju", "소주"), "sŏju soju sojoo ㅅㅈ 솢 소ㅈ"),
    (("ko", "Pansori", "판소리"), "p'ansori phansori ㅍㅅㄹ ㅍㅅ 판솔"),
    (("ko", "Taekwondo", "태권도"), "taegwondo t'aekwŏndo taekwondo 태궈 ㅌㄱㄷ"),
    (("ko", "Chuseok", "추석"), "ch'usŏk chusok chusuk ㅊㅅ"),
    (("ko", "Jeong", "정"), "jung chŏng cheong ㅈ ㅈㅓ"),
    (("ko", "Bulgogi", "불고기"), "pulgogi bulkogi pulkoki ㅂㄱㄱ"),
    (("ko", "Tteokbokki", "떡볶이"), "ddeokbokki ttokpokki ddukbokki ㄸㅂㅇ 떡ㅂ"),
    (("ko", "Makgeolli", "막걸리"), "makkolli makgeoli makgulli ㅁㄱㄹ"),
    (("ko", "Seollal", "설날"), "sollal sŏllal ㅅㄴ"),
    (("ko", "Dak-galbi", "닭갈비"), "dakgalbi takkalbi 닭 달 ㄷㄱㅂ"),
    (("ko", "Hangul"), "한글 한 hangeul han-gŭl"),
    (("ko", "Kapsida", "값"), "ㄱ 값 갑 ㄱㅏㅂ"),
]
OTHERS = [
    (("vi", "Bánh mì", "bánh mì"), "banh␣mi banhmi bánh banh-mi BÁNH"),
    (("vi", "Đổi mới", "Đổi Mới"), "doi␣moi doimoi đổi"),
    (("vi", "Tết", "Tết Nguyên Đán"), "tet␣nguyen␣dan tetnguyen nguyen␣dan"),
    (("th", "Tom yam", "ต้มยำ"), "ต้มยำ ตมยำ ต้ม tomyam"),
    (("th", "Mae", "แม่"), "แม่ เเม่ แม"),
    (("hi", "Namaste", "नमस्ते"), "नमस्ते नमस् namaste"),
    (("hi", "Hindi", "हिन्दी"), "हिंदी हिन्दी"),
    (("hi", "Pakora", "पकौड़ा"), "पकौडा पकौड़ा पकौड़ा"),
    (("sa", "Duḥkha", "दुःख"), "duhkha दुःख दुख"),
    (("sa", "Śūnyatā", "शून्यता"), "sunyata shunyata śūnyatā Shūnyatā"),
    (("sa", "Kṛṣṇa", "कृष्ण"), "krishna krsna"),
    (("bn", "Pohela Boishakh", "পহেলা বৈশাখ"), "পহেলা পহেলাবৈশাখ pohelaboishakh"),
    (("ar", "Souk", "سُوق"), "سوق سُوق"),
    (("ar", "Qahwa", "قهوة"), "قهوه قهوة قهوہ"),
    (("ar", "Qurʾān", "القرآن"), "quran qur'an القران"),
    (("fa", "Bāzār", "بازار"), "bazar بازار باز"),
    (("fa", "Taarof", "تعارف"), "ta'arof ta␣arof taʿārof تعارف"),
    (("fa", "Yaldā", "یلدا"), "يلدا یلدا yalda"),
    (("ur", "Kitab", "کتاب"), "كتاب کتاب کتـاب"),
    (("ur", "Ghar", "گھر"), "گهر گھر"),
    (("tr", "İstanbul", "İstanbul"), "istanbul Istanbul ISTANBUL İSTANBUL ıstanbul"),
    (("tr", "Şiş kebap", "şiş kebap"), "siskebap shish␣kebap sis␣kebap"),
    (("mn", "Өвөө", "өвөө"), "ӨВӨӨ овоо"),
    (("ru", "Matrjoschka", "Матрёшка"), "матрешка МАТРЁШКА"),
    (("bo", "Bardo", "བར་དོ"), "བར་དོ བར་ བར་དོ་ བརདོ"),
    (("ka", "Khinkali", "ხინკალი"), "ხინკალი ᲮᲘᲜᲙᲐᲚᲘ ხინ"),
    (("km", "Prahok", "ប្រហុក"), "ប្រហុក ប្រ"),
    (("my", "Mohinga", "မုန့်ဟင်းခါး"), "မုန့်ဟင်းခါး မုန့်"),
    (("ta", "Kōlam", "கோலம்"), "கோலம் கோல kolam"),
    (("de", "Nürnberg", ""), "nurnberg nuernberg NÜRNBERG Nürn"),
    (("zh", "Guanxi", "关系"), "guan\u200bxi guan\u00a0xi guān\u0301xi ｇｕａｎｘｉ \u200fguanxi\u200e"),
]


@pytest.mark.parametrize(
    ("entered", "query"),
    [
        pytest.param(entered, query.replace("␣", " "), id=f"{entered[1]}: {query}")
        for entered, queries in JAPANESE + CHINESE + KOREAN + OTHERS
        for query in queries.split(" ")
    ],
)
def test_found(entered, query):
    assert found(Word(*entered), query)


@pytest.mark.parametrize(
    ("entered", "query"),
    [
        (("ko", "Gimbap", "김밥"), "kinpap"),  # Japanese folds are not for Korean
        (("ja", "Kintsugi", "金継ぎ"), "gintsugi"),  # nor Korean ones for Japanese
        (("ja", "Kintsugi", "金継ぎ"), "きんちゅぎ"),
        (("zh", "Fengshui", "风水"), "hengshui"),
        (("vi", "Phở", "phở"), "bho"),
        (("de", "Kiosk"), "giosk"),
        (("ja", "Gaki", "がき"), "かき"),  # kana keep their voicing
        (("th", "Ka", "กา"), "กี"),  # and Thai its vowels
        (("hi", "Kal", "कल"), "किल"),
        (("ko", "Nunchi", "눈치"), "ㅊㄴ"),
        (("ko", "Nunchi", "눈치"), "눔"),
        (("ja", "Shokuiku", "食育"), "育食"),
        (("zh", "Malva"), "malua"),
        (("en", "Web3"), "web33"),
    ],
)
def test_not_found(entered, query):
    assert not found(Word(*entered), query)


@pytest.mark.parametrize("query", ["Buecher", "Bücher", "BUCHER", "Bücher kaufen", "bu"])
def test_words_of_a_meaning_with_umlauts(query):
    assert found(Word("ja", "Tsundoku", "積ん読", meaning="Bücher kaufen und ungelesen stapeln."), query)


@pytest.mark.parametrize("query", ["Großkonzern", "Grosskonzern", "großk", "GROSSKONZERN"])
def test_sharp_s(query):
    assert found(Word("ko", "Chaebol", "재벌", meaning="Großkonzern"), query)


def test_meaning_does_not_match_a_headword():
    assert not found(Word("ja", "Tea", "茶"), "food")


def test_initials_are_not_asked_for_whole_syllables():
    assert "initials" not in dict(asked("눈치")) and "initials" in dict(asked("ㄴㅊ"))


def test_asked_takes_the_literal_first():
    assert [scheme for scheme, _key in asked("Nüshu")][:2] == ["latin", "latin"]
    assert asked("しょくいく")[0] == ("native", "しょくいく")


def test_several_spellings_in_one_line():
    word = Word("zh", "Guanxi", "关系／關係", "guānxì (kuan-hsi); gwaanhai")
    assert all(found(word, query) == "exact" for query in ("關係", "kuanhsi", "gwaanhai", "guanxi"))


def test_syllable_begun_by_an_input_method():
    assert found(Word("ja", "Shokuiku", "食育"), "しょk") == "prefix"


def test_keys_are_few_and_the_same_each_time():
    word = Word("ja", "Furoshiki", "風呂敷", "ふろしき", "風呂敷\nfurosiki", "Ein Tuch.")
    assert keys(word) == sorted(set(keys(word)))
    assert len(keys(word)) < 10


NONSENSE = [
    "",
    " ",
    "\n",
    "\0",
    "%00",
    "\ud800",
    "\udfff\ud800",
    "🍜",
    "🍜❤️👩‍👩‍👧",
    "\u200e\u200f\u202e\u2066",
    "' OR 1=1; --",
    ".*+?[(\\",
    "a" * 10_000,
    "관" * 10_000,
    "関" * 10_000,
    "か関" * 5_000,
    "ー" * 10_000,
    "っ" * 10_000,
    "ㄱ" * 10_000,
    "a " * 5_000,
    "a1" * 5_000,
    "ﷺ" * 10_000,
    "́" * 10_000,
    "a" + "".join(chr(code) for code in range(0x300, 0x36F)) * 2,
    "".join(chr(code) for code in range(0x300)),
    "word\ud800\0",
    "々々々",
    "ঃ्ः",
]


@pytest.mark.parametrize("text", NONSENSE, ids=lambda text: ascii(text[:6]))
def test_nonsense_is_soon_over_and_fit_for_a_database(text):
    keys(Word("zh", "Hao", "好"))  # reads the dictionary of Chinese, once
    began = time.perf_counter()
    pairs = asked(text)
    for language in ("zh", "ja", "ko", "ar", "", "\ud800"):
        pairs += keys(Word(language, text, text, text, text, text))
    assert time.perf_counter() - began < 1
    for _scheme, key in pairs:
        assert key.encode() and "\0" not in key and len(key) <= 400


@pytest.mark.parametrize("text", ["", " ", "🍜", "\u200f", "\0", "\ud800", "...", "\u0301" * 200])
def test_nothing_is_asked_for_without_a_letter(text):
    assert asked(text) == []


def test_unkeyed_entries():
    word = Word("ja", "Hana", "花", "🌸", "はな\n???\n\n—")
    assert unkeyed(word) == ["🌸", "???", "—"]


def test_what_is_too_much_is_unkeyed():
    spellings = [f"spelling {number}" for number in range(500)]
    word = Word("ja", "Hana", "花", "", "\n".join(spellings), "Blume")
    assert len(keys(word)) <= 60
    assert found(word, "hana") and found(word, "Blume") and found(word, "spelling 1")
    assert spellings[-1] in unkeyed(word) and spellings[1] not in unkeyed(word)


def test_a_query_does_not_load_what_only_saving_needs():
    code = (
        "import sys, django; django.setup(); from glossary.search.keys import asked;"
        "[asked(query) for query in ('guan1xi5', '關係', 'ㄍㄨㄢ', 'しょ', 'ㄴㅊ')]; print('pypinyin' in sys.modules)"
    )
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=path)
    assert run.stdout == "False\n"
