"""Words that issues feature, as their publication leaves them."""

import datetime

from glossary.models import Appearance, Term
from glossary.models.terms import identity
from tests.factories import issue


def featured(word="Shokuiku", native_script="食育", language="ja", edition="de", number=1, page=None, **fields):
    """An appearance of the word in a published issue of its own, or in `page`."""
    page = page or issue(edition, number=number, date=datetime.date(2026, 1, 1) + datetime.timedelta(days=number))
    key = identity(language, word, native_script)
    names = {"word": word, "native_script": native_script}
    term, _made = Term.objects.get_or_create(
        translation_key=key, locale=page.locale, defaults={"language": language, **names}
    )
    texts = {"meaning": "Essen lernen", "text": "<p>Ein Fach.</p>", **names, **fields}
    place = {"block_id": f"block-{number}", "anchor": f"s-{number}", "number": number, "date": page.date}
    return Appearance.objects.create(term=term, page=page, **place, **texts)
