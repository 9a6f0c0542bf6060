"""The page of one place to turn to (Kontaktsted)."""
