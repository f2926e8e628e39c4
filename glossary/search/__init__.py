"""Looks words up by any spelling, in any script; docs/searching.md tells how.

What a word is found by: `keys`, with `schemes`, `scripts`, `normalise` and a module for each language.
The table in the process, which knows no database: `table`, of `postings`, `meanings` and `texts`; `ranking`, `fuzzy`.
Between database and table: `stored` writes keys, `public` reads what all may see, `fresh` keeps the table up to date.
`lookup` puts the three together.
"""

from .keys import keys
from .lookup import search
from .normalise import normalise

__all__ = ["keys", "normalise", "search"]
