"""A consultation: its public page with the answer form, and what staff do with it."""
