"""What the browser is told to refuse, on every public answer and never in the admin."""

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from wagtail.models import PageViewRestriction

from tests.desk.forms import Desk, body_of
from tests.factories import issue

pytestmark = pytest.mark.django_db

POLICY = "Content-Security-Policy"


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/de/",
        "/en/issues/",
        "/de/glossar/",
        "/de/glossar/suggest/?q=a",
        "/de/nirgends/",
        "/sitemap.xml",
        "//",
        "/x",
    ],
)
def test_every_public_answer_has_them(homes, client, address):
    response = client.get(address)
    assert {name: response.get(name) for name in settings.PUBLIC_HEADERS} == settings.PUBLIC_HEADERS


def test_a_page_behind_a_password_has_them(homes, client):
    page = issue()
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="reis")
    assert client.get(page.url)[POLICY] == settings.PUBLIC_HEADERS[POLICY]


def test_the_policy_allows_nothing_unsafe_and_no_other_host():
    policy = settings.PUBLIC_HEADERS[POLICY]
    assert "unsafe" not in policy and "*" not in policy and ":" not in policy
    assert "default-src 'none'" in policy


def test_an_uploaded_file_keeps_its_own_stricter_policy(client):
    name = default_storage.save("evil.svg", ContentFile(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    response = client.get(f"/media/{name}")
    assert response[POLICY] == "sandbox"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_the_admin_goes_without_the_policy(homes, admin_client):
    assert POLICY not in admin_client.get("/admin/")


def test_the_admin_may_frame_a_preview_and_no_other_site_may(homes):
    desk, page = Desk("anna"), issue()
    _edit, fields = desk.open_issue(page)
    url = reverse("wagtailadmin_pages:preview_on_edit", args=(page.pk,))
    desk.client.post(url, fields | body_of([]))
    response = desk.client.get(f"{url}?mode=")
    assert page.title in response.content.decode()
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert response[POLICY] == settings.PUBLIC_HEADERS[POLICY].replace(
        "frame-ancestors 'none'", "frame-ancestors 'self'"
    )
