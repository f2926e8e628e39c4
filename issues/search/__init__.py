"""Full-text search over the archive.

What a text is found by: `terms`; what a reader asked: `query`, widened by `compounds`. The database's own index holds
unordered terms: `sqlite` and `postgresql`, each with put, drop, match and begins; `engine` is the one in use.
`index` writes an issue into it, `find` asks it, with `ranking`, `snippet` and `suggestions`.
"""
