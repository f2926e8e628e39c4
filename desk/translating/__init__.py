"""The translation editor of wagtail-localize, with eyes: what readers will see, and what a translation lacks."""
