"""What every installation stands on: two locales, and in each a home page, an archive and a glossary."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from glossary.models import GlossaryPage
from issues.models import IssuesPage

from .models import HomePage

# For each edition: its home's slug and motto, then title and slug of its archive and glossary.
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
    keys = {}
    for language, ((slug, motto), archive, glossary) in EDITIONS.items():
        locale, _created = Locale.objects.get_or_create(language_code=language)
        home = HomePage.objects.filter(locale=locale).first()
        if home is None:
            root = Page.get_first_root_node()
            home = root.add_child(instance=HomePage(title=name, slug=slug, motto=motto, locale=locale, **keys.get(HomePage, {})))
        for model, (title, child_slug) in ((IssuesPage, archive), (GlossaryPage, glossary)):
            page = model.objects.child_of(home).first()
            if page is None:
                page = model(title=title, slug=child_slug, locale=locale, show_in_menus=True, **keys.get(model, {}))
                home.add_child(instance=page)
            keys.setdefault(model, {"translation_key": page.translation_key})
        keys.setdefault(HomePage, {"translation_key": home.translation_key})
        homes[language] = home
    site = Site.objects.filter(is_default_site=True).first() or Site(hostname="localhost", port=80, is_default_site=True)
    if not isinstance(site.root_page.specific if site.root_page_id else None, HomePage):
        welcome = site.root_page if site.root_page_id else None
        site.root_page, site.site_name = homes["de"], name
        site.save()
        if welcome is not None and not welcome.is_root() and type(welcome.specific) is Page:
            welcome.delete()
    address = urlsplit(settings.PUBLIC_ADDRESS)
    hostname, port = address.hostname, address.port or (443 if address.scheme == "https" else 80)
    if (site.hostname, site.port) != (hostname, port):
        site.hostname, site.port = hostname, port
        site.save()
    return homes
