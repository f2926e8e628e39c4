"""The service that translates for editors, named in one line of the environment."""

from importlib.util import find_spec
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

OURS = "desk.translating.machine"
THEIRS = "wagtail_localize.machine_translators"


def translator(address):
    """WAGTAILLOCALIZE_MACHINE_TRANSLATOR for `address`; None for "", and nobody is asked.

    `deepl://KEY` is DeepL, of the free plan where the key ends in ":fx"; `libretranslate+https://KEY@HOST` a
    LibreTranslate, the key left out where it asks for none; `google://PROJECT?credentials=/path/to/key.json` Google,
    which needs the package google-cloud-translate. Raises ImproperlyConfigured for anything else.
    """
    if not address:
        return None
    parts = urlsplit(address)
    service, _plus, scheme = parts.scheme.partition("+")
    key, _at, host = parts.netloc.rpartition("@")
    if service == "deepl" and (parts.netloc if not scheme else key and host):
        # Not `hostname`, which is in lower case.
        options = {"AUTH_KEY": unquote(key or parts.netloc)} | ({"ADDRESS": f"{scheme}://{host}"} if scheme else {})
        return _behind(f"{OURS}.deepl.DeepL", options)
    if service == "libretranslate" and scheme in ("http", "https") and host:
        url = f"{scheme}://{host}{parts.path}".rstrip("/")
        return _behind(f"{THEIRS}.libretranslate.LibreTranslator", {"LIBRETRANSLATE_URL": url, "API_KEY": unquote(key)})
    if address.startswith("google://") and host:
        if not (find_spec("google") and find_spec("google.cloud") and find_spec("google.cloud.translate")):
            raise ImproperlyConfigured(
                "MACHINE_TRANSLATOR names Google, which needs the package google-cloud-translate."
            )
        (path,) = parse_qs(parts.query).get("credentials", [""])[:1]
        return _behind(f"{OURS}.google.Google", {"PROJECT_ID": host, "CREDENTIALS_PATH": path})
    raise ImproperlyConfigured(
        "MACHINE_TRANSLATOR is deepl://KEY, libretranslate+https://KEY@HOST or google://PROJECT?credentials=PATH."
    )


def _behind(service, options):
    """What editors use is ours: it keeps from the service what it need not see."""
    return {"CLASS": f"{OURS}.Guarded", "OPTIONS": {"CLASS": service, "OPTIONS": options}}
