"""What RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1 demand of a feed, beyond being read at all."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
DAY = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} [\d:]{8} "
)


def check(form, content, address):
    """Asserts that what stands at `address` is such a feed ("rss", "atom", "json"); returns the guids of its items."""
    return {"rss": _rss, "atom": _atom, "json": _json}[form](content, address)


def _rss(content, address):
    root = ET.fromstring(content)
    assert (root.tag, root.get("version"), len(root)) == ("rss", "2.0", 1)
    (channel,) = root
    assert all(channel.findtext(name) for name in ("title", "description", "language"))
    _whole(channel.findtext("link"))
    selves = [link for link in channel.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert [link.get("href") for link in selves] == [address]
    if channel.find("lastBuildDate") is not None:
        _rfc822(channel.findtext("lastBuildDate"))
    for item in channel.findall("item"):
        assert item.findtext("title") and item.find("guid").get("isPermaLink") == "false"
        _whole(item.findtext("link"))
        _rfc822(item.findtext("pubDate"))
        assert "@" in (item.findtext("author") or "@")
        _readable(item.findtext(CONTENT) or item.findtext("description"))
    return _different([item.findtext("guid") for item in channel.findall("item")])


def _atom(content, address):
    feed = ET.fromstring(content)
    assert feed.tag == f"{ATOM}feed" and feed.get("{http://www.w3.org/XML/1998/namespace}lang")
    assert all(feed.findtext(ATOM + name) for name in ("id", "title", "updated"))
    _rfc3339(feed.findtext(f"{ATOM}updated"))
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links["self"] == address
    _whole(links["alternate"])
    for entry in feed.findall(f"{ATOM}entry"):
        assert all(entry.findtext(ATOM + name) for name in ("id", "title", "updated"))
        assert feed.find(f"{ATOM}author") is not None or entry.find(f"{ATOM}author") is not None
        for name in ("updated", "published"):
            _rfc3339(entry.findtext(ATOM + name))
        _whole(entry.find(f"{ATOM}link").get("href"))
        _readable(entry.findtext(f"{ATOM}content"))
    return _different([entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")])


def _json(content, address):
    feed = json.loads(content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] and feed["language"] and feed["feed_url"] == address
    _whole(feed["home_page_url"])
    assert all(author["name"] for author in feed["authors"])
    for item in feed["items"]:
        assert isinstance(item["id"], str) and item["id"]
        _whole(item["url"])
        _readable(item["content_html"])
        for name in ("date_published", "date_modified"):
            _rfc3339(item[name])
        assert all(isinstance(tag, str) for tag in item.get("tags", []))
        assert "image" not in item or _whole(item["image"])
    return _different([item["id"] for item in feed["items"]])


def _whole(address):
    parts = urlsplit(address)
    assert parts.scheme in ("http", "https", "mailto") and (parts.netloc or parts.scheme == "mailto"), address
    assert address.isascii()
    return True


def _rfc822(date):
    assert DAY.match(date) and parsedate_to_datetime(date).tzinfo


def _rfc3339(date):
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", date)
    assert datetime.fromisoformat(date).tzinfo


def _readable(html):
    soup = BeautifulSoup(html, "html.parser")
    assert not soup.select("script, style, iframe, object, embed, form, link, meta")
    assert not [name for tag in soup.find_all(True) for name in tag.attrs if name.startswith("on")]
    for tag in soup.select("[href], [src]"):
        _whole(tag.get("href") or tag.get("src"))
    assert all(picture.has_attr("alt") for picture in soup.find_all("img"))


def _different(guids):
    assert all(guids) and len(set(guids)) == len(guids)
    return guids
