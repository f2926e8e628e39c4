from .page import GlossaryPage
from .terms import Appearance, OldSlug, Term, TermTopic

__all__ = ["Appearance", "GlossaryPage", "OldSlug", "Term", "TermTopic"]
