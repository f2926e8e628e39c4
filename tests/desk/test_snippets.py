"""Partners, topics and the publication at the desk."""

import pytest
from django.urls import reverse

from issues.models import Partner
from publication.models import Publication, Topic
from tests.desk.forms import complaints, form_in, read
from tests.factories import PartnerFactory, issue


def advertised(partner):
    fields = {"partner": partner, "headline": "Ein Konto", "text": "<p>Mehr nicht.</p>"}
    return issue(title="Mit Anzeige", body=[("partner", fields)])


def address(model, view, *args):
    return reverse(model.snippet_viewset.get_url_name(view), args=args)


def test_the_menu_leads_to_partners_topics_and_the_publication(desk):
    menu = desk.client.get(reverse("wagtailadmin_home")).content.decode()
    for model in (Partner, Topic):
        assert address(model, "list") in menu
    assert reverse("wagtailsettings:edit", args=("publication", "publication")) in menu


@pytest.mark.parametrize("url", ["", "https://partner.example/a?b=1", "mailto:ads@partner.example"])
def test_a_partner_is_added(desk, url):
    desk.client.post(address(Partner, "add"), {"name": "Kontor Hanse", "logo": "", "url": url})
    assert Partner.objects.get().url == url


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://partner.example", "partner", "https://[", "//partner.example"]
)
def test_an_address_that_no_reader_can_follow(desk, url):
    response = desk.client.post(address(Partner, "add"), {"name": "Kontor Hanse", "logo": "", "url": url})
    assert "is no link that a reader can follow" in complaints(response)
    assert form_in(response)[1]["name"] == "Kontor Hanse"
    assert not Partner.objects.exists()


def test_a_name_is_taken_once(desk):
    PartnerFactory(name="Kontor Hanse")
    response = desk.client.post(address(Partner, "add"), {"name": "Kontor Hanse", "logo": "", "url": ""})
    assert "already exists" in complaints(response)


def test_a_partner_is_found_by_name_or_address(desk):
    PartnerFactory(name="Kontor Hanse", url="https://hanse.example")
    PartnerFactory(name="Teehaus", url="https://tee.example")
    for query, found in (("teeh", "Teehaus"), ("hanse.example", "Kontor Hanse")):
        table = read(desk.client.get(address(Partner, "list"), {"q": query})).select_one("table").text
        assert found in table
        assert ("Teehaus" in table) != ("Kontor Hanse" in table)


def test_a_partner_in_use_stays_and_its_uses_are_shown(desk):
    partner = PartnerFactory()
    advertised(partner)
    response = desk.client.post(address(Partner, "delete", partner.pk), follow=True)
    assert "stays" in response.content.decode()
    assert "Mit Anzeige" in response.content.decode()
    assert Partner.objects.exists()


def test_partners_in_use_stay_when_many_are_deleted_at_once(desk):
    partner, other = PartnerFactory(), PartnerFactory(name="Teehaus")
    advertised(partner)
    url = reverse("wagtail_bulk_action", args=("issues", "partner", "delete"))
    desk.client.post(f"{url}?id={partner.pk}&id={other.pk}")
    assert Partner.objects.count() == 2


def test_a_partner_that_nobody_names_can_go(desk):
    partner = PartnerFactory()
    desk.client.post(address(Partner, "delete", partner.pk))
    assert not Partner.objects.exists()


def test_an_issue_outlives_a_partner_that_is_gone_all_the_same(desk):
    partner = PartnerFactory()
    page = advertised(partner)
    partner.delete()
    for url in (page.url, reverse("wagtailadmin_pages:edit", args=(page.pk,))):
        response = desk.client.get(url)
        assert response.status_code == 200
        assert "None" not in read(response).get_text().split()
    assert "Ein Konto" in desk.client.get(page.url).content.decode()


def test_a_topic_has_a_name_for_each_edition(desk, homes):
    desk.client.post(address(Topic, "add"), {"name": "Trade", "name_de": "Handel", "name_en": "", "slug": "trade"})
    page = issue()
    page.tags.add(Topic.objects.get())
    page.save()
    assert "Handel" in desk.client.get(page.url).content.decode()


def test_a_topic_is_found_by_any_of_its_names(desk):
    Topic.objects.create(name="trade", name_de="Handel", name_en="Trade")
    Topic.objects.create(name="tea", name_de="Tee", name_en="Tea")
    table = read(desk.client.get(address(Topic, "list"), {"q": "hand"})).select_one("table").text
    assert "Handel" in table
    assert "Tee" not in table


def test_readers_answers_go_where_the_publication_says(desk):
    url = reverse("wagtailsettings:edit", args=("publication", "publication"))
    desk.client.post(
        desk.client.get(url, follow=True).request["PATH_INFO"],
        {"name": "asiabits", "editors_mail": "post@asiabits.example"},
    )
    assert Publication.load().editors_mail == "post@asiabits.example"
    page = issue(body=[("feedback", {"question": "Wie war es?"})])
    assert "mailto:post@asiabits.example" in desk.client.get(page.url).content.decode()
