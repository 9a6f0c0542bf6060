"""Names under a Publikation."""
