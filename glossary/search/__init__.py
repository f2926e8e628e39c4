"""Looks words up by any spelling, in any script: keys for the database, a table of them in the process."""
