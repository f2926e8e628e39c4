"""Each subject of the desk has its hooks beside it."""

from .board import hooks as board  # noqa: F401
from .checks import hooks as checks  # noqa: F401
from .guide import hooks as guide  # noqa: F401
from .keeping import hooks as keeping  # noqa: F401
from .roles import hooks as roles  # noqa: F401
from .together import hooks as together  # noqa: F401
from .translating import hooks as translating  # noqa: F401
