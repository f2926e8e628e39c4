"""Pages for tests, built as an editor's form would leave them."""

import datetime

import factory
import wagtail_factories

from issues.models import IssuePage, IssuesPage, Partner


class PartnerFactory(factory.django.DjangoModelFactory):
    name = "Kontor Hanse"

    class Meta:
        model = Partner
        django_get_or_create = ["name"]


class IssuePageFactory(wagtail_factories.PageFactory):
    """An issue in the German archive. `body` is a list of (type, value), in the blocks' native form."""

    title = factory.Sequence(lambda n: f"Ausgabe mit Titel {n}")
    number = factory.Sequence(lambda n: n + 1)
    date = datetime.date(2026, 2, 2)
    body = factory.LazyFunction(list)

    class Meta:
        model = IssuePage


def issue(language="de", **fields):
    """A published issue in the archive of `language`."""
    parent = IssuesPage.objects.get(locale__language_code=language)
    return IssuePageFactory(parent=parent, locale=parent.locale, **fields)
