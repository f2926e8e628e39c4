"""An archive brought in the admin: upload, progress, report."""
