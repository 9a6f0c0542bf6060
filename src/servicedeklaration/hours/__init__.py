"""When a Kontaktsted is open, and how hours, telephone numbers and durations are said."""
