"""Bakes language_names.tsv, what German and English call languages, scripts and regions, from CLDR and IANA.

Only when langcodes has newer data, from the top of the checkout: `python glossary/bake_language_names.py`. The data
itself names everything in every language and takes 20 MB of memory.
"""

from pathlib import Path

from language_data.name_data import CODE_TO_NAMES

TABLE = Path(__file__).with_name("language_names.tsv")
HEAD = """\
# Tag, German name where it differs, English name. Made by bake_language_names.py from language-data (MIT), whose source
# is CLDR (Unicode License v3, https://www.unicode.org/license.txt) and IANA's registry of language subtags.
"""


def lines():
    for code, names in sorted(CODE_TO_NAMES.items()):
        english = names.get("en", code)
        german = names.get("de", english)
        yield f"{code}\t{german if german != english else ''}\t{english}"


if __name__ == "__main__":
    TABLE.write_text(HEAD + "\n".join(lines()) + "\n", "utf-8")
