"""The share cards of words: one for each edition that has the word."""
