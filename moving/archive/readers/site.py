"""The site's own export, see `moving.export`."""

import json

from django.utils.translation import gettext as _

from ..errors import Unreadable

KIND = "asiabits"
VERSION = 1
LARGEST = 16 * 1024 * 1024


def recognises(folder):
    return any(path.name == "site.json" and f'"kind": "{KIND}"' in folder.start(path) for path in folder.files(".json"))


def documents(folder, problems):
    """{path in the export: what its JSON says}; what cannot be read is a problem. Raises Unreadable."""
    sizes = {folder.name(path): path for path in folder.files(".json")}
    site = next(name for name in sizes if name.rpartition("/")[2] == "site.json")
    top = site.removesuffix("site.json")
    found = {}
    for name, path in sizes.items():
        if not name.startswith(top):
            continue
        if path.stat().st_size > LARGEST:
            problems.add(None, _("is larger than %(size)d MB") % {"size": LARGEST // 1024 // 1024}, name)
            continue
        try:
            found[name.removeprefix(top)] = json.loads(folder.text(path))
        except (ValueError, RecursionError) as error:
            problems.add(getattr(error, "lineno", None), _("is no JSON (%(error)s)") % {"error": error}, name)
    if not isinstance(found.get("site.json"), dict) or found["site.json"].get("version") != VERSION:
        raise Unreadable(_("%(name)s is of no version of an export that this site reads.") % {"name": site})
    return top, found
