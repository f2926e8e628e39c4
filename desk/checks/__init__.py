"""Checks before publication: what an issue lacks, told to its editor before its readers find it."""

from .judging import Finding, findings

__all__ = ["Finding", "findings"]
