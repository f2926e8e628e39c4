"""What a page costs the database: all sections full, pictures drawn before, what pages share kept."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail_factories import ImageFactory

from home.models import TextPage
from issues.models import IssuePage
from tests.factories import PartnerFactory, issue
from tests.glossary.featured import featured
from tests.samples import TYPES, full

pytestmark = pytest.mark.usefixtures("keeps")

MOST = 10
# Two issues stand on the page with both editions.
MOST_ELSEWHERE = {
    "/de/": 11,
    "/de/ausgaben/": 9,
    "/de/glossar/": 10,
    "/de/glossar/shokuiku/": 11,
    "/de/ausgaben/reis/top-bit/": 10,
    "/de/ausgaben/reis/parallel/": 14,
    "/de/impressum/": 4,
}


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


def _costs_at_most(most, client, page_url):
    """The page, once it was found to ask for no more than that."""
    # The first draws pictures, which begins a generation.
    client.get(page_url)
    client.get(page_url)
    cache.clear()
    client.get(f"/{page_url.split('/')[1]}/")
    with CaptureQueriesContext(connection) as queries:
        response = client.get(page_url)
    assert response.status_code == 200
    assert len(queries) <= most, "\n".join(query["sql"][:200] for query in queries)
    return response.content.decode()


@pytest.mark.parametrize("links", ["links of its own", "the issues before"])
@pytest.mark.parametrize(("language", "length"), [("de", 3), ("de", 30), ("en", 3)])
def test_an_issue_page_costs_few_queries_however_long_its_lists(homes, client, language, length, links):
    _picture()
    PartnerFactory(logo=_picture())
    body = _body(length)
    if links == "the issues before":
        body = [(section, value | {"links": []} if section == "more" else value) for section, value in body]
    page = issue(language, number=2000, body=body, cover=_picture())
    page.tags.add("Tee", "Reis")
    page.save_revision().publish()
    assert _costs_at_most(MOST, client, page.url).count("Ausgabe</a>") >= length


@pytest.mark.parametrize("address", MOST_ELSEWHERE)
def test_other_pages_cost_few_queries_too(homes, client, address):
    PartnerFactory(logo=_picture())
    body = _body(3)
    german = issue(title="Reis", number=2000, body=body, cover=_picture())
    english = issue("en", title="Rice", number=2001, body=body, cover=_picture())
    IssuePage.objects.filter(pk=english.pk).update(translation_key=german.translation_key, number=2000)
    german.tags.add("Tee", "Reis")
    german.save_revision().publish()
    for number in range(1, 6):
        featured(number=number)
        featured("Ganbei", "干杯", "zh", number=10 + number)
    text = {"title": "Impressum", "text": "<p>Da.</p>", "locale": homes["de"].locale}
    homes["de"].add_child(instance=TextPage(slug="impressum", **text))
    _costs_at_most(MOST_ELSEWHERE[address], client, address)


def test_links_to_pages_lead_to_the_edition_that_is_read(homes, client):
    home, archive = homes["de"], homes["de"].get_children().get(slug="ausgaben")
    draft = issue(title="Entwurf", live=False)
    text = "".join(f'<p><a linktype="page" id="{pk}">Ziel</a></p>' for pk in (home.pk, archive.pk, draft.pk, 999999))
    page = issue("en", body=[("text", {"text": text})])
    html = client.get(page.url).content.decode()
    assert f'<a href="{Page.objects.get(pk=homes["en"].pk).url}">Ziel</a>' in html
    assert '<a href="/en/issues/">Ziel</a>' in html
    assert html.count("<a>Ziel</a>") == 2
