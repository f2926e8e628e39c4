"""The read-only API for programs (docs/api.md): Wagtail's own, of what any reader may see and nothing else."""
