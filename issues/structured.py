"""What machines read of an issue and of the archive: schema.org's NewsArticle, BreadcrumbList, Organization."""

import re

from glossary.structured import script
from publication.editions import absolute

PUBLISHER = {"@id": absolute("/#publisher")}


def of_issue(issue, publication, above, topics=()):
    """The JSON-LD of an IssuePage below the pages `above`; "" for one that has no address yet."""
    if not issue.url:
        return ""
    return _graph(publication, _article(issue, absolute(issue.url), topics), _path([*above, issue]))


def of_front(home, publication):
    """The JSON-LD of the front page of one edition."""
    address = absolute(home.url)
    site = {"@type": "WebSite", "@id": address, "url": address, "name": publication.name}
    return _graph(publication, site | {"inLanguage": home.locale.language_code, "publisher": PUBLISHER})


def of_archive(archive, publication, above, part="", address=""):
    """The JSON-LD of the archive below the pages `above`, or of a `part` of it that is read at `address`."""
    path = _path([*above, archive], [(str(part), absolute(address))] if part else [])
    last = path["itemListElement"][-1]
    page = {
        "@type": "CollectionPage",
        "@id": last["item"],
        "url": last["item"],
        "name": last["name"],
        "inLanguage": archive.locale.language_code,
        "publisher": PUBLISHER,
    }
    return _graph(publication, page, path)


def _graph(publication, *things):
    publisher = {"@type": "Organization", **PUBLISHER, "name": publication.name, "url": absolute("/")}
    return script({"@graph": [*things, publisher]})


def _article(issue, address, topics):
    date = f"{issue.date:%Y-%m-%d}"
    found = {
        "@type": "NewsArticle",
        "@id": f"{address}#article",
        "url": address,
        "mainEntityOfPage": address,
        "headline": issue.title,
        "description": issue.search_description or issue.teaser,
        "inLanguage": issue.language,
        "datePublished": date,
        "dateModified": issue.last_published_at.isoformat() if issue.last_published_at else date,
        "author": [{"@type": "Person", "name": name} for name in _names(issue.authors)] or [PUBLISHER],
        "publisher": PUBLISHER,
        "keywords": [topic.label for topic in topics],
        "isAccessibleForFree": True,
        "isPartOf": {
            "@type": "PublicationIssue",
            "@id": f"{address}#issue",
            "issueNumber": issue.number,
            "datePublished": date,
            "publisher": PUBLISHER,
        },
    }
    if issue.cover:
        picture = issue.cover.get_rendition("fill-1240x579-c75|format-jpeg")
        size = {"width": picture.width, "height": picture.height}
        found["image"] = {"@type": "ImageObject", "url": absolute(picture.url), **size}
    return {name: value for name, value in found.items() if value}


def _names(authors):
    return [name for part in re.split(r",|&|\bund\b|\band\b", authors) if (name := part.strip())]


def _path(pages, more=()):
    """The way to what is read: `pages`, then `more` pairs of a name and its address."""
    steps = [*((page.title, absolute(page.url)) for page in pages), *more]
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": address}
        for position, (name, address) in enumerate(steps, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
