"""What a machine translates: by wagtail-localize's own translators, which see words and nothing else."""

from .guarded import Guarded

__all__ = ["Guarded"]
