import pytest

from glossary.search.han import SIMPLIFIED


@pytest.mark.parametrize(
    "forms",
    [
        "关關関",
        "发發髮発髪",
        "点點",
        "学學",
        "竜龍龙",
        "読讀读",
        "継繼继",
        "弁辨辯瓣",
        "麺麵面",
        "台臺檯颱",
        "气氣気",
        "国國",
        "女",
        "裡裏里",
    ],
)
def test_forms_of_one_character(forms):
    assert len({form.translate(SIMPLIFIED) for form in forms}) == 1


@pytest.mark.parametrize("characters", ["人入", "土士", "己已", "食育", "未末"])
def test_other_characters_stay_apart(characters):
    assert len(set(characters.translate(SIMPLIFIED))) == 2


def test_a_simplified_form_leads_no_further():
    assert all(ord(form) not in SIMPLIFIED for form in SIMPLIFIED.values())
