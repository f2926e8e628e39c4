"""The whole site as files that a person can read, and that `import_archive` can bring back."""
