"""What an archive may be. A reader is a module with a KIND, `recognises(folder)` and `posts(folder, problems)`."""

from . import beehiiv, files, ghost

# The first that recognises an archive reads it.
READERS = [ghost, beehiiv, files]
