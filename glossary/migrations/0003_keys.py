"""What the search needs of words that were there before it: their letters and keys."""

from django.db import migrations

from glossary.folding import sort_letter
from glossary.search.stored import rows


def keep(apps, schema_editor):
    Term, Key = (apps.get_model("glossary", name) for name in ("Term", "Key"))
    for term in Term.objects.prefetch_related("appearances").iterator(chunk_size=500):
        Term.objects.filter(pk=term.pk).update(sort_letter=sort_letter(term.sort_key))
        Key.objects.bulk_create(
            Key(term_id=of, appearance_id=appearance, scheme=scheme, key=key)
            for of, appearance, scheme, key in sorted(rows(term, term.appearances.all()), key=str)
        )


class Migration(migrations.Migration):
    dependencies = [("glossary", "0002_lookup")]
    operations = [migrations.RunPython(keep, migrations.RunPython.noop)]
