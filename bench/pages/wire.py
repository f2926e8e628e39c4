"""What a page takes over the wire: its HTML and stylesheets as browsers ask for them, and what else it asks for."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from .asking import insist

BROTLI = {"Accept-Encoding": "br"}


class Parts(HTMLParser):
    """The addresses that a page has a browser ask for, pictures left out, and which of its scripts it waits for."""

    def __init__(self, html):
        super().__init__()
        self.sheets, self.scripts, self.others, self.blocking = [], [], [], []
        self.feed(html)

    @property
    def requests(self):
        """With the page itself."""
        return 1 + len({*self.sheets, *self.scripts, *self.others})

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        relations = (values.get("rel") or "").lower().split()
        if tag == "link" and "stylesheet" in relations:
            self.sheets.append(values["href"])
        elif tag == "link" and not {"preload", "modulepreload", "manifest"}.isdisjoint(relations):
            self.others.append(values["href"])
        elif tag == "script" and values.get("src"):
            self.scripts.append(values["src"])
            if not {"defer", "async"} & values.keys() and values.get("type") != "module":
                self.blocking.append(values["src"])


def weigh(asked):
    """Bytes of HTML and CSS as brotli, requests beside those for pictures, and scripts that it waits for; a dict."""
    parts = Parts(insist(asked).body.decode())
    page = insist(asked._replace(headers=BROTLI, marker=b""))
    sheets = [insist(asked._replace(path=urlsplit(path).path, headers=BROTLI, marker=b"")) for path in parts.sheets]
    if any(answer.headers.get("content-encoding") != "br" for answer in (page, *sheets)):
        raise RuntimeError(f"{asked.url} or a stylesheet of it does not come as brotli")
    return {
        "bytes": sum(len(answer.body) for answer in (page, *sheets)),
        "requests": parts.requests,
        "blocking": len(parts.blocking),
    }
