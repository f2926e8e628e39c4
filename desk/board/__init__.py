"""The board of issues: a row for each, with both editions side by side, and what waits in them."""
