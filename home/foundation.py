"""What every installation stands on: two locales, and in each a home page, an archive and a glossary."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from glossary.models import GlossaryPage
from issues.models import IssuesPage

from .models import HomePage

# For each edition: the slug and motto of its home, then title and slug of its archive and its glossary.
EDITIONS = {
    "de": (("de", "Asien am Morgen, auf eine Tasse Länge"), ("Archiv", "ausgaben"), ("Glossar", "glossar")),
    "en": (("en", "Asia in the morning, over one cup"), ("Archive", "issues"), ("Glossary", "glossary")),
}


@transaction.atomic
def lay(name="asiabits"):
    """Makes what is missing of it, and returns the home pages by language. What is there stays as it is.

    Only the site's address is set each time: it comes from the environment.
    """
    homes = {}
    for language, ((slug, motto), archive, glossary) in EDITIONS.items():
        locale, _created = Locale.objects.get_or_create(language_code=language)
        root = Page.get_first_root_node()
        home = homes[language] = _page(HomePage, root, locale, title=name, slug=slug, motto=motto)
        for model, (title, slug_below) in ((IssuesPage, archive), (GlossaryPage, glossary)):
            _page(model, home, locale, title=title, slug=slug_below, show_in_menus=True)
    _open_site(homes[settings.LANGUAGE_CODE], name)
    return homes


def _page(model, parent, locale, **fields):
    """The page of this model in this edition, made as the translation of the other edition's if need be."""
    page = model.objects.child_of(parent).filter(locale=locale).first()
    if page is None:
        other = model.objects.exclude(locale=locale).first()
        key = {"translation_key": other.translation_key} if other else {}
        page = parent.add_child(instance=model(locale=locale, **fields, **key))
    return page


def _open_site(home, name):
    """Has the default site begin at `home` instead of Wagtail's welcome page, at the public address."""
    address = urlsplit(settings.PUBLIC_ADDRESS)
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first() or Site(is_default_site=True)
    before = site.root_page if site.root_page_id else None
    if before is None or not isinstance(before.specific, HomePage):
        site.root_page, site.site_name = home, name
    site.hostname = address.hostname
    site.port = address.port or (443 if address.scheme == "https" else 80)
    site.save()
    if before is not None and before.specific_class is Page and not before.is_root():
        before.delete()
