"""The share cards of an issue: its own, and one for each section that has something to show."""
