"""Each subject of the desk has its hooks beside it."""

from .checks import hooks as checks  # noqa: F401
from .together import hooks as together  # noqa: F401
