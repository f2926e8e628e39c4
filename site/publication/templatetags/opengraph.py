"""`{% opengraph address description %}`: what a page shows where its address is passed on."""

from django import template

from publication.cards import shelf
from publication.cards.card import HEIGHT, WIDTH
from publication.editions import absolute

register = template.Library()

# Languages as OpenGraph has them: with a country.
LOCALES = {"de": "de_DE", "en": "en_GB"}


@register.inclusion_tag("publication/opengraph.html", takes_context=True)
def opengraph(context, address, description):
    """Of the page, or of what a view below it names: `card`, `shared_title` and `shared_address` in the context.

    What the context tells to be `published` at some time is an article.
    """
    page, publication, card = context.get("page"), context["publication"], context.get("card")
    if not page or not address:
        return {"address": ""}
    language = page.locale.language_code
    others = {alternate.code for alternate in context.get("alternates", ())} & LOCALES.keys() - {language}
    return {
        "address": absolute(context.get("shared_address") or address),
        "title": context.get("shared_title") or page.seo_title or page.title,
        "description": description,
        "site": publication.name,
        "kind": "article" if context.get("published") else "website",
        "published": context.get("published"),
        "locale": LOCALES.get(language),
        "others": [LOCALES[code] for code in sorted(others)],
        "card": card or shelf.of_publication(publication),
        "width": WIDTH,
        "height": HEIGHT,
    }
