"""Who may do what: the groups that a migration makes (docs/rights.md), and the doors that Wagtail leaves open."""
