"""The HTML of sections is kept by what is stored for them: never where something else shows in it."""

import pytest

from issues.models import IssuePage, Partner
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("keeps", "homes")]


def html(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode().partition('<div class="issue-body">')[2]


def same(page, other):
    """Both pages, once they have the same text with the same ids."""
    IssuePage.objects.filter(pk=other.pk).update(body=page.body)
    return page, other


def story(**more):
    return "top_bit", {"headline": "Reis", "parts": [("paragraph", "<p>Reis ist da.</p>")], **more}


@pytest.mark.parametrize("section", TYPES)
def test_a_section_shows_the_same_again(client, section):
    PartnerFactory()
    page = issue(body=[(section, full(section))])
    assert html(client, page) == html(client, page)


def test_an_equal_section_of_another_issue_has_its_own_permalink(client):
    for page in same(issue(body=[story()]), issue()):
        assert f'href="{page.url}top-bit/"' in html(client, page)


def test_an_equal_section_speaks_the_language_of_its_edition(client):
    german, english = same(issue(body=[story(sources=[{"name": "Blatt", "url": ""}])]), issue("en"))
    assert "Quellen:" in html(client, german) and "Sources:" in html(client, english)


def test_a_link_follows_its_page(client):
    target = issue(title="Ziel")
    link = f'<p><a linktype="page" id="{target.pk}">hin</a></p>'
    page = issue(body=[story(takeaway=link)])
    assert f'href="{target.url}"' in html(client, page)
    before = target.url
    target.slug = "anderswo"
    target.save()
    assert before not in html(client, page) and "/anderswo/" in html(client, page)


def test_a_partner_is_named_as_it_is_now(client):
    PartnerFactory(name="Kontor Alt")
    page = issue(body=[("partner", full("partner") | {"partner": Partner.objects.get()})])
    assert "Kontor Alt" in html(client, page)
    partner = Partner.objects.get()
    partner.name = "Kontor Neu"
    partner.save()
    assert "Kontor Neu" in html(client, page) and "Kontor Alt" not in html(client, page)


def test_the_headlines_of_the_issue_are_those_it_has_now(client):
    page = issue(body=[("in_this_issue", {"items": []}), story()])
    assert ">Reis</a>" in html(client, page)
    page.body = [("in_this_issue", {"items": []}), story(headline="Tee")]
    page.save_revision().publish()
    assert ">Tee</a>" in html(client, page) and ">Reis<" not in html(client, page)
