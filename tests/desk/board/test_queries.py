"""What the board costs: at most 30 queries, and no more for fifty issues than for five."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from desk.models import Change
from issues.models import IssuePage, Partner
from tests.desk.board.reading import rows
from tests.factories import PartnerFactory, issue

pytestmark = pytest.mark.django_db


def make(number, user):
    """An issue in two editions, in one of four states, with a changed sentence and something to be checked."""
    partner = Partner.objects.first() or PartnerFactory()
    body = [
        ("text", {"text": f"<p>Der Reis Nummer {number}.</p><p>Er kocht.</p>"}),
        ("partner", {"partner": partner, "text": "<p>Reis aus Hamburg</p>"}),
    ]
    german = issue(title=f"Reis {number}", body=body, number=number, live=False)
    key = german.translation_key
    english = issue("en", title=f"Rice {number}", body=body, number=number, live=False, translation_key=key)
    for page in (german, english):
        page.save_revision(user=user)
    german = IssuePage.objects.get(pk=german.pk)
    IssuePage.objects.filter(translation_key=key).update(live=number % 2 == 0, has_unpublished_changes=number % 4 < 2)
    source, _created = TranslationSource.update_or_create_from_instance(german)
    Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="en"), enabled=True)
    segment = StringSegment.objects.filter(source=source).first()
    suggested = StringTranslation.objects.create(
        translation_of=segment.string,
        context=segment.context,
        locale=english.locale,
        data="Rice",
        has_error=True,
        last_translated_by=user,
    )
    Change.objects.create(translation=suggested, previous="Reis", kind=Change.Kind.CHANGED)


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_fifty_issues_cost_what_five_do(desk):
    board = reverse("board:index")
    addresses = [board, f"{board}?state=attention", reverse("wagtailadmin_home")]
    for number in range(1, 6):
        make(number, desk.user)
    of_five = [cost(desk.client, address) for address in addresses]
    for number in range(6, 51):
        make(number, desk.user)
    found = rows(desk.client)
    assert len(found) == 50
    assert all("1 sentence changed in the source" in english for _issue, _german, english in found)
    assert [cost(desk.client, address) for address in addresses] == of_five
    assert max(of_five[:2]) <= 30
