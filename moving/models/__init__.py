from .arrival import Arrival
from .picture import KeptPicture

__all__ = ["Arrival", "KeptPicture"]
