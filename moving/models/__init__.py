from .archive_run import ArchiveRun
from .arrival import Arrival
from .picture import KeptPicture

__all__ = ["ArchiveRun", "Arrival", "KeptPicture"]
