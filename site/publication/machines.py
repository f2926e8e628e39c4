"""What the site tells crawlers and those who look for its faults: robots.txt, security.txt, favicon.ico."""

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.urls import reverse

from .editions import absolute
from .models import Publication
from .reading import read_only

TEXT = "text/plain; charset=utf-8"
# Those that gather texts for language models, or fetch pages in answering for one, as their makers name them.
AI_CRAWLERS = (
    *("AI2Bot", "Amazonbot", "anthropic-ai", "Applebot-Extended", "Bytespider", "CCBot", "ChatGPT-User", "ClaudeBot"),
    *("Claude-SearchBot", "Claude-User", "cohere-ai", "Diffbot", "FacebookBot", "Google-Extended", "GPTBot"),
    *("meta-externalagent", "meta-externalfetcher", "MistralAI-User", "OAI-SearchBot", "omgili", "PerplexityBot"),
    *("Perplexity-User", "Timpibot", "YouBot"),
)
VALID = timedelta(days=330)


@read_only
def robots(request):
    """https://www.rfc-editor.org/rfc/rfc9309"""
    lines = ["User-agent: *", f"Disallow: {reverse('wagtailadmin_home')}", ""]
    if not Publication.load(request_or_site=request).open_to_ai:
        lines += [*(f"User-agent: {name}" for name in AI_CRAWLERS), "Disallow: /", ""]
    lines.append(f"Sitemap: {absolute('/sitemap.xml')}")
    return HttpResponse("\n".join(lines) + "\n", content_type=TEXT)


@read_only
def security(request):
    """https://www.rfc-editor.org/rfc/rfc9116; it expires within a year, counted from the first of the month, so that
    the text stays the same for a while.
    """
    mail = Publication.load(request_or_site=request).editors_mail
    month = datetime.now(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {f'mailto:{mail}' if mail else absolute('/')}",
        f"Expires: {month + VALID:%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
        f"Canonical: {absolute(request.path)}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type=TEXT)


@read_only
def favicon(request):
    """For those who ask without reading a page, which names the icon."""
    return HttpResponseRedirect(static("icons/seal.svg"))
