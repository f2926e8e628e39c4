import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from config.machine_translator import translator


def service(address):
    made = translator(address)
    return import_string(made["CLASS"])(made["OPTIONS"]).service


def test_nobody_is_asked_unless_somebody_is_named():
    assert translator("") is None


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("deepl://a-key", "https://api.deepl.com/v2/translate"),
        ("deepl://a-key:fx", "https://api-free.deepl.com/v2/translate"),
    ],
)
def test_deepl_of_either_plan(address, asked):
    deepl = service(address)
    assert deepl.display_name == "DeepL"
    assert deepl.get_api_endpoint() == asked
    assert deepl.get_headers() == {"Authorization": f"DeepL-Auth-Key {address.removeprefix('deepl://')}"}


def test_libretranslate_with_a_key_and_without():
    libre = service("libretranslate+https://a%40key@translate.example:5000/api/")
    assert libre.get_api_endpoint() == "https://translate.example:5000/api"
    assert libre.options["API_KEY"] == "a@key"
    assert service("libretranslate+http://127.0.0.1:5000").options["API_KEY"] == ""


def test_google_without_its_package():
    with pytest.raises(ImproperlyConfigured, match="google-cloud-translate"):
        translator("google://asia")


@pytest.mark.parametrize("address", ["deepl", "deepl://", "libretranslate://host", "https://key@deepl", "nonsense"])
def test_anything_else_is_refused_in_words(address):
    with pytest.raises(ImproperlyConfigured, match="MACHINE_TRANSLATOR is deepl"):
        translator(address)
