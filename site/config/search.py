"""The server that searches the archive, where one is named."""

from importlib.util import find_spec

from django.core.exceptions import ImproperlyConfigured

# What Wagtail's backends need, by the beginning of their names, and what it raises.
_LIBRARIES = {"elasticsearch": "elasticsearch", "opensearch": "opensearch-py"}
_ERRORS = {
    "elasticsearch": ["ApiError", "TransportError", "helpers.BulkIndexError"],
    "opensearch": ["OpenSearchException"],
}
_BACKENDS = ["elasticsearch8", "elasticsearch9", "opensearch2", "opensearch3"]
# Readers wait for it so many seconds; then the database answers.
TIMEOUT = 2


def backends(address):
    """WAGTAILSEARCH_BACKENDS of a SEARCH_URL as opensearch3+https://name:password@host:9200, and what it may raise.

    Raises ImproperlyConfigured where it is no such address, or its library is not installed.
    """
    own = {"default": {"BACKEND": "wagtail.search.backends.database"}}
    if not address:
        return own, []
    name, plus, url = address.partition("+")
    if name not in _BACKENDS or not plus or not url.startswith(("http://", "https://")):
        raise ImproperlyConfigured(
            f"SEARCH_URL begins with {name!r}: it begins with one of {', '.join(_BACKENDS)}, then +https:// or "
            "+http://, for example opensearch3+https://name:password@search.example:9200."
        )
    kind = name.rstrip("0123456789")
    library = _LIBRARIES[kind]
    module = library.replace("-", "")
    if find_spec(module) is None:
        version = f"=={name[-1]}.*" if module == library else ""
        raise ImproperlyConfigured(f"SEARCH_URL needs a library: pip install '{library}{version}'")
    archive = {
        "BACKEND": f"wagtail.search.backends.{name}",
        "URLS": [url],
        "INDEX_PREFIX": "asiabits_",
        "TIMEOUT": TIMEOUT,
        "OPTIONS": {"max_retries": 0},
        # The search of the archive writes into it by itself.
        "AUTO_UPDATE": False,
    }
    return own | {"archive": archive}, [f"{module}.{error}" for error in _ERRORS[kind]]
