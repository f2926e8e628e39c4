from .archive import IssuesPage
from .imports import Import
from .issue import IssuePage, next_number
from .partner import Partner

__all__ = ["Import", "IssuePage", "IssuesPage", "Partner", "next_number"]
