"""The whole site into a folder: made beside it, and renamed once it is whole."""

import os
import shutil
import tempfile
import zipfile
from pathlib import Path

from django.conf import settings
from wagtail.contrib.redirects.models import Redirect

from glossary.models import Term
from issues.models import Partner
from publication.models import Publication, Topic

from . import issue, names, pictures

VERSION = 1
NAME = "asiabits"  # by which site.json tells an export


class Occupied(Exception):
    """There is something already where an export is to be written."""


def export(target, *, zipped=False):
    """Writes the site to the folder `target`, or into a zip of that name; returns what could not be taken along.

    The same site gives the same bytes. Users, mails and passwords stay. Raises Occupied.
    """
    target = Path(target).absolute()
    if target.is_file() or (target.is_dir() and (zipped or any(target.iterdir()))):
        raise Occupied(f"{target} is not empty.")
    target.parent.mkdir(parents=True, exist_ok=True)
    problems = []
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
        folder = Path(beside) / "site"
        folder.mkdir()
        _write(folder, problems)
        made = _zip(folder, Path(beside) / "site.zip") if zipped else folder
        if target.is_dir():
            target.rmdir()
        os.replace(made, target)
    return problems


def _write(folder, problems):
    entries, files = pictures.export(folder / "pictures", problems)
    pages = names.exported_issues()
    called = names.Names(names.of_issues(pages), files)
    (folder / "issues").mkdir()
    for page in pages:
        path = folder / "issues" / called.issues[page.pk]
        path.with_suffix(".json").write_text(issue.as_json(issue.stored(page, called)), encoding="utf-8")
        path.with_suffix(".md").write_text(issue.text(page, called), encoding="utf-8")
    for name, said in {
        "site": _site(pages),
        "pictures": entries,
        "partners": [_partner(partner, called) for partner in Partner.objects.order_by("name")],
        "topics": list(Topic.objects.order_by("slug").values("slug", "name", "name_de", "name_en")),
        "terms": [_term(term, folder / "recordings", called, problems) for term in _terms()],
        "redirects": [_redirect(redirect, called) for redirect in Redirect.objects.order_by("old_path", "site_id")],
    }.items():
        (folder / f"{name}.json").write_text(issue.as_json(said), encoding="utf-8")


def _site(pages):
    publication = Publication.load()
    return {
        "kind": NAME,
        "version": VERSION,
        "name": publication.name,
        "open_to_ai": publication.open_to_ai,
        "editions": [code for code, _name in settings.LANGUAGES],
        "issues": len(pages),
    }


def _partner(partner, called):
    return {"name": partner.name, "url": partner.url, "logo": called.picture(partner.logo_id)}


def _terms():
    terms = Term.objects.select_related("locale").prefetch_related("tags", "old_slugs")
    return terms.order_by("locale__language_code", "sort_key", "pk")


def _term(term, folder, called, problems):
    """What people entered, and the word itself; what issues say of it is in them."""
    plain = ("word", "native_script", "language", "reading", "meaning", "slug", "other_spellings", "auto_link")
    return {name: getattr(term, name) for name in plain} | {
        "edition": term.locale.language_code,
        "text": called.prose(term.text),
        "topics": sorted(topic.slug for topic in term.tags.all()),
        "old_slugs": sorted(old.slug for old in term.old_slugs.all()),
        "recording": _recording(term, folder, problems) if term.recording else "",
    }


def _recording(term, folder, problems):
    try:
        with term.recording.open("rb") as file:
            content = file.read()
    except OSError as error:
        problems.append(f"the recording of “{term}” cannot be read: {error}")
        return ""
    name = pictures.named(content, term.recording.name)
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return name


def _redirect(redirect, called):
    return {
        "old_path": redirect.old_path,
        "page": called.page(redirect.redirect_page_id),
        "route": redirect.redirect_page_route_path,
        "link": redirect.redirect_link,
        "permanent": redirect.is_permanent,
        "automatic": redirect.automatically_created,
    }


def _zip(folder, target):
    """A zip without the moment at which it was made."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix())
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                with path.open("rb") as file, archive.open(entry, "w") as packed:
                    shutil.copyfileobj(file, packed)
    return target
