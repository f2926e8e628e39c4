"""Lays the page, and prints what it costs: python -m bench.plain texts.json, a list of rich texts."""

import json
import sys
from pathlib import Path

import django
from django.core.management import call_command

from bench.pages.render import cost

# With so many it takes 26 queries, as the plain page in docs/benchmarks.md.
PICTURES, LINKS = 3, 4


def lay(texts):
    """The path of a page in a tree of three levels, with its translation, pictures and links."""
    # These need the models.
    from django.contrib.contenttypes.models import ContentType  # noqa: PLC0415
    from wagtail.images.models import Image  # noqa: PLC0415
    from wagtail.images.tests.utils import get_test_image_file  # noqa: PLC0415
    from wagtail.models import Locale, Page, Site  # noqa: PLC0415

    from .models import PlainPage  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    ContentType.objects.clear_cache()
    german = Locale.objects.get()
    english = Locale.objects.create(language_code="en")
    home = Page.objects.get(depth=2)
    archive = home.add_child(instance=PlainPage(title="Archiv", slug="ausgaben", show_in_menus=True, locale=german))
    pictures = [
        Image.objects.create(title=f"{n}", file=get_test_image_file(f"{n}.png", size=(900, 600)))
        for n in range(PICTURES)
    ]
    body = [("text", text) for text in texts]
    for number in range(LINKS):
        other = archive.add_child(instance=PlainPage(title=f"Heft {number}", slug=f"heft-{number}", locale=german))
        body.append(("text", f'<p>Siehe <a linktype="page" id="{other.pk}">Heft {number}</a>.</p>'))
    body += [("picture", {"image": picture, "decorative": True}) for picture in pictures]
    page = PlainPage(title="Heft", slug="heft", locale=german)
    page.body = [(kind, _value(page, kind, value)) for kind, value in body]
    archive.add_child(instance=page)
    home.copy_for_translation(english).save_revision().publish()
    archive.copy_for_translation(english).save_revision().publish()
    page.copy_for_translation(english).save_revision().publish()
    Site.clear_site_root_paths_cache()
    return page.get_url()


def _value(page, kind, value):
    block = page.body.stream_block.child_blocks[kind]
    return block.normalize(value) if kind == "text" else block.to_python({**value, "image": value["image"].pk})


def main():
    django.setup()
    texts = json.loads(Path(sys.argv[1]).read_text())
    path = lay(texts)
    print(json.dumps(cost(path, "Siehe")))


if __name__ == "__main__":
    main()
