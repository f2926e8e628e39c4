"""What an issue page costs the database: all sections full, pictures drawn before, only the site's roots cached."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail_factories import ImageFactory

from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full

MOST = 14


def _picture():
    return ImageFactory(file=get_test_image_file(size=(8, 6)))


def _body(length):
    """All sections, every list in them `length` items long, every picture another one, links to pages throughout."""
    samples = {section: dict(full(section)) for section in TYPES}
    pages = [issue(title=f"Früher {n}", date="2026-01-01", number=1000 + n) for n in range(length)]
    links = [f'<p>Siehe <a linktype="page" id="{page.pk}">Ausgabe</a>.</p>' for page in pages]
    for section in ("chart", "number_of_the_day"):
        samples[section]["image"] = _picture()
    for section in ("top_bit", "market_bit"):
        picture = {"alt": "Bild", "caption": "Bild"}
        samples[section]["parts"] = [
            part
            for link in links
            for part in (
                ("image", picture | {"image": _picture()}),
                ("paragraph", link),
                ("facts", {"items": [{"label": "Da:", "text": link}] * length}),
                ("callout", {"label": "Da:", "text": link}),
            )
        ]
        samples[section]["sources"] = [{"name": "Blatt", "url": "https://www.example.org/"}] * length
    samples["highlights"]["items"] = [{"headline": "Da", "text": link, "url": "https://a.example"} for link in links]
    samples["more"]["links"] = [{"page": page, "label": "Da"} for page in pages]
    samples["in_this_issue"]["items"] = []
    samples["greeting"]["text"] = "".join(links)
    return list(samples.items())


@pytest.mark.parametrize(("language", "length"), [("de", 3), ("de", 30), ("en", 3)])
def test_an_issue_page_costs_few_queries_however_long_its_lists(homes, client, language, length):
    _picture()
    PartnerFactory(logo=_picture())
    page = issue(language, number=2000, body=_body(length), cover=_picture())
    page.tags.add("Tee", "Reis")
    page.save_revision().publish()
    client.get(page.url)
    cache.clear()
    client.get(homes[language].url)
    with CaptureQueriesContext(connection) as queries:
        html = client.get(page.url).content.decode()
    assert html.count("Ausgabe</a>") >= length
    assert len(queries) <= MOST, "\n".join(query["sql"][:200] for query in queries)


def test_links_to_pages_lead_to_the_edition_that_is_read(homes, client):
    home, archive = homes["de"], homes["de"].get_children().get(slug="ausgaben")
    draft = issue(title="Entwurf", live=False)
    text = "".join(f'<p><a linktype="page" id="{pk}">Ziel</a></p>' for pk in (home.pk, archive.pk, draft.pk, 999999))
    page = issue("en", body=[("text", {"text": text})])
    html = client.get(page.url).content.decode()
    assert f'<a href="{Page.objects.get(pk=homes["en"].pk).url}">Ziel</a>' in html
    assert '<a href="/en/issues/">Ziel</a>' in html
    assert html.count("<a>Ziel</a>") == 2
