from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.utils.translation import gettext_lazy as _
from wagtail.admin import urls as wagtailadmin_urls

from glossary.views import suggest
from home.llms import llms
from home.twins import twin
from issues.feeds import views as feeds
from issues.search.views import search
from issues.views import short_address
from pagestore import health
from publication import machines, media, views
from publication.cards import views as cards
from publication.reading import read_only
from publication.sitemap import sitemap

FORM = "(?P<form>rss|atom|json)"

# "/" is no page: LocaleMiddleware sends a reader on to the edition of their browser's language.
urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path("robots.txt", machines.robots),
    path("llms.txt", llms),
    path(".well-known/security.txt", machines.security),
    path("favicon.ico", machines.favicon),
    path("api/", include("home.api.urls")),
    path("sitemap.xml", read_only(sitemap)),
    path("media/cards/<slug:owner>/<slug:name>.png", cards.serve),
    # Good for a small site; a server in front may serve MEDIA_ROOT itself, but for cards.
    re_path(r"^media/(?P<path>.*)$", media.serve),
    *i18n_patterns(
        path("edition/<uuid:key>/", views.missing, name="missing"),
        re_path(r"^(?P<path>.+/)suggest/$", suggest),
        re_path(r"^(?P<number>[0-9]{1,9})/?$", short_address),
        path(_("search/"), search, name="archive_search"),
        re_path(rf"^feed\.{FORM}$", feeds.of_edition, name="feed"),
        re_path(rf"^(?P<path>(?:[\w-]+/)+)feed\.{FORM}$", feeds.below_archive),
        re_path(r"^(?P<path>(?:[\w-]+/)+[\w-]+)\.md$", twin),
        path("", include("publication.urls")),
        prefix_default_language=True,
    ),
]
