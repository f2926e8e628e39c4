"""Words that say nothing of a meaning: articles, conjunctions and short prepositions, German and English, folded."""

FILLERS = {
    "am", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer",
    "eines", "etwas", "fur", "im", "ist", "mit", "oder", "um", "und", "vom", "von", "vor", "zu", "zum", "zur",
    "a", "an", "and", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or", "the", "to",
    "with",
}  # fmt: skip


def without(words):
    """`words` but for these; all of them where nothing else is said."""
    return [word for word in words if word not in FILLERS] or words
