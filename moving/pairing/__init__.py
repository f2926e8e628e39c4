"""Two issues that came apart are joined in the admin: what would become of them is shown first."""
