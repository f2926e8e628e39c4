from .archive import IssuesPage
from .imports import Import
from .issue import IssuePage, next_number
from .partner import Partner
from .search import IndexedSection, Word

__all__ = ["Import", "IndexedSection", "IssuePage", "IssuesPage", "Partner", "Word", "next_number"]
