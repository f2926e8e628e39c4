"""What stands in an export for pages, pictures and partners: names that are the same in every database."""

from collections import Counter

from wagtail.images import get_image_model
from wagtail.models import Page

from issues.models import IssuePage, Partner
from issues.sections.fields import FromHand, ProseBlock

from .stored import led

GONE = "gone"  # a link to a page that is no more


def of_issues(pages):
    """{id: name}: number and edition, "0101-de"; where two share them, with a part of their key."""
    plain = {page.pk: f"{page.number:04}-{page.locale.language_code}" for page in pages}
    counted = Counter(plain.values())
    keys = {page.pk: page.translation_key.hex for page in pages}
    return {pk: name if counted[name] == 1 else f"{name}-{keys[pk]}" for pk, name in plain.items()}


class Names:
    """The names by model and id. A page that is no issue is named by its path."""

    def __init__(self, issues, pictures):
        self.issues = issues
        self.by_model = {
            get_image_model(): pictures,
            Partner: dict(Partner.objects.values_list("pk", "name")),
            Page: dict(Page.objects.filter(depth__gt=1).values_list("pk", "url_path")) | issues,
        }

    def refer(self, block, leaf):
        """For `stored.exchanged`: a name instead of an id."""
        if isinstance(block, FromHand):
            return self.by_model[block.model_class].get(leaf)
        return self.prose(leaf) if isinstance(block, ProseBlock) and leaf else leaf

    def prose(self, text):
        pages = self.by_model[Page]
        return led(text, lambda pk: pages.get(int(pk), GONE) if pk.isdecimal() else GONE)

    def page(self, pk):
        return self.by_model[Page].get(pk)

    def picture(self, pk):
        return self.by_model[get_image_model()].get(pk)


def exported_issues():
    """Every issue in every edition, in the order of their names; an alias is no issue of its own."""
    pages = IssuePage.objects.filter(alias_of__isnull=True).select_related("locale")
    return sorted(pages, key=lambda page: (page.number, page.locale.language_code, str(page.translation_key)))
