"""A short guide for editors, in the help menu: one page, in the language that they read the admin in."""
