from .lookup import Change, Key, Version
from .page import GlossaryPage
from .passages import Passage
from .terms import Appearance, OldSlug, Term, TermTopic

__all__ = ["Appearance", "Change", "GlossaryPage", "Key", "OldSlug", "Passage", "Term", "TermTopic", "Version"]
