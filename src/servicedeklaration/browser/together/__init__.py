"""Several editions under one decision, and a text that is adopted again unchanged."""
