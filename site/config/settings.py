"""The settings of every installation: the environment is read here, once, and nowhere else."""

from pathlib import Path
from zoneinfo import available_timezones

import environ
from django.core.exceptions import ImproperlyConfigured
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from .frontend_cache import backends
from .machine_translator import translator
from .release import fingerprint
from .search import backends as search_backends

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "site"

env = environ.Env(
    DEBUG=(bool, False),
    SECRET_KEY=(str, ""),
    ALLOWED_HOSTS=(list, []),
    PUBLIC_ADDRESS=(str, "http://127.0.0.1:8000"),
    DATABASE_URL=(str, f"sqlite:///{ROOT / 'var' / 'asiabits.sqlite3'}"),
    MEDIA_ROOT=(str, str(ROOT / "var" / "media")),
    ARCHIVES_ROOT=(str, str(ROOT / "var" / "archives")),
    EMAIL_URL=(str, "consolemail://"),
    DEFAULT_FROM_EMAIL=(str, "asiabits@localhost"),
    TIME_ZONE=(str, "Europe/Berlin"),
    FRONTEND_CACHE=(str, ""),
    MACHINE_TRANSLATOR=(str, ""),
    SEARCH_URL=(str, ""),
)
if (ROOT / ".env").is_file():
    env.read_env(str(ROOT / ".env"))

DEBUG = env("DEBUG")
SECRET_KEY = env("SECRET_KEY")
if not SECRET_KEY:
    if not DEBUG:
        raise ImproperlyConfigured(
            "SECRET_KEY is not set. Set it in the environment or in .env to 50 random characters "
            "or more, for example: python3 -c 'import secrets; print(secrets.token_urlsafe(50))'. "
            "For development, set DEBUG=1 instead."
        )
    SECRET_KEY = "for development only: every checkout has the same one, so it keeps no secrets"

PUBLIC_ADDRESS = env("PUBLIC_ADDRESS").rstrip("/")
if not PUBLIC_ADDRESS.startswith(("http://", "https://")):
    raise ImproperlyConfigured(f"PUBLIC_ADDRESS is {PUBLIC_ADDRESS!r}: it begins with https:// or http://.")
SECURE = PUBLIC_ADDRESS.startswith("https://")
_host = environ.urlparse(PUBLIC_ADDRESS).hostname or "127.0.0.1"
ALLOWED_HOSTS = env("ALLOWED_HOSTS") or [_host, "127.0.0.1", "localhost"]

INSTALLED_APPS = [
    "home",
    "moving",
    "desk",
    "issues",
    "glossary",
    "publication",
    "pagestore",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.api.v2",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "whitenoise.runserver_nostatic",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "pagestore.middleware.PagestoreMiddleware",
    "publication.headers.PublicHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "publication.languages.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "issues.gate.RefusalMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
# A form finds the widgets of our apps among their templates.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # `issues/` makes "sections/top_bit/web.html" a name: a section's template lies beside it.
        "DIRS": [SITE / "templates", ROOT / "issues"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "publication.context_processors.publication",
            ],
        },
    },
]

(ROOT / "var").mkdir(exist_ok=True)
# To open a connection for each request costs more than to look a word up.
DATABASES = {"default": {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True} | env.db_url()}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Without these, four writers at once met "database is locked" hundreds of times in five seconds.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# What no reader waits for: Wagtail's own indexes for the admin, and share cards. A queue may do either:
# https://docs.djangoproject.com/en/6.0/topics/tasks/
TASKS = {name: {"BACKEND": "publication.behind.ThreadBackend"} for name in ("default", "behind")}

# Whether links of issues are asked if they answer; while developing, nobody outside is.
ASK_LINKS = env.bool("ASK_LINKS", default=not DEBUG)

# Two editions
LANGUAGE_CODE = "de"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("de", _("German")), ("en", _("English"))]
LOCALE_PATHS = [SITE / "locale"]
USE_I18N = USE_TZ = WAGTAIL_I18N_ENABLED = True
TIME_ZONE = env("TIME_ZONE")
# True would publish the untranslated German text as English at once.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# None: nobody outside is asked, and no editor is offered a machine.
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = translator(env("MACHINE_TRANSLATOR"))

# Files
STATIC_URL = "/static/"
STATIC_ROOT = ROOT / "var" / "static"
STATICFILES_DIRS = [SITE / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "config.stylesheets.SheetsFinder",
]
MEDIA_URL = "/media/"
MEDIA_ROOT = env("MEDIA_ROOT")
# Where archives lie while they are brought in; nobody is served from there.
ARCHIVES_ROOT = env("ARCHIVES_ROOT")
ARCHIVE_MAX_UPLOAD_SIZE = 1024 * 1024 * 1024
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# Published pages as files (docs/pagestore.md): the folder that they lie in, "" where every page is Django's.
PAGESTORE = env.str("PAGESTORE", default="" if DEBUG else str(ROOT / "var" / "pages"))
PAGESTORE_HOSTS = [environ.urlparse(PUBLIC_ADDRESS).netloc]
PAGESTORE_RELEASE = PAGESTORE and fingerprint(
    [SITE, *(ROOT / app for app in INSTALLED_APPS if (ROOT / app).is_dir())],
    STATIC_ROOT / "staticfiles.json",
    *(PUBLIC_ADDRESS, TIME_ZONE),
)
# What is told when pages change, beside asking each time: a CDN in front that keeps them longer.
WAGTAILFRONTENDCACHE = backends(env("FRONTEND_CACHE"))
# An address is told as it is: it has its language in it.
WAGTAILFRONTENDCACHE_LANGUAGES = []
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "KEY_FUNCTION": "pagestore.middleware.cache_key",
    }
}

# Mail
vars().update(env.email_url())
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("DEFAULT_FROM_EMAIL")

# Safety
if SECURE:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    # Who asks after the health of a process asks it directly.
    SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)$"]
CSRF_TRUSTED_ORIGINS = [PUBLIC_ADDRESS]
# What every public answer says, whoever sends it: Django, or the files in front of it.
PUBLIC_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
if SECURE:
    PUBLIC_HEADERS["Strict-Transport-Security"] = f"max-age={SECURE_HSTS_SECONDS}; includeSubDomains; preload"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
# A long issue is one form: every leaf of every section is a field of it.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024

# Wagtail
WAGTAIL_SITE_NAME = "asiabits"
# Debian counts its own "localtime" among them, at which browsers stumble. To look for them takes 10 ms of each start.
WAGTAIL_USER_TIME_ZONES = SimpleLazyObject(lambda: sorted(available_timezones() - {"localtime"}))
WAGTAILADMIN_BASE_URL = PUBLIC_ADDRESS
WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", "Deutsch"), ("en", "English")]
# The admin asks no other host for anything.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_IMAGE_FORM_BASE = "publication.pictures.PictureForm"
# Wagtail's models need its documents; nothing here uses them, so they have no menu and no view of their own.
WAGTAILDOCS_SERVE_METHOD = "direct"
# A server that searches the archive, and what it may raise: docs/searching-the-archive.md.
WAGTAILSEARCH_BACKENDS, SEARCH_ERRORS = search_backends(env("SEARCH_URL"))
