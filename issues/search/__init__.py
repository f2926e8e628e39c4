"""Full-text search over the archive.

What a text is found by: `terms`; what a reader asked: `query`, widened by `compounds`. The database's own index holds
unordered terms: `sqlite` and `postgresql`, which have the same functions; `engine` is the one in use.
`index` writes an issue into it, `find` asks it, with `ranking`, `snippet` and `suggestions`.
"""
