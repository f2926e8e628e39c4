from .change import Change
from .check_levels import CheckLevels, Level
from .link_answer import LinkAnswer

__all__ = ["Change", "CheckLevels", "Level", "LinkAnswer"]
