"""What an archive may be. A reader is a module with a KIND, `recognises(folder)` and `posts(folder, problems)`.

Of `site`, the site's own export, see `archive.returning`, which takes it as a whole.
"""

from . import beehiiv, files, ghost, site

# The first that recognises an archive reads it.
READERS = [site, ghost, beehiiv, files]
