"""`<publikation>/pr/2024-05-01`: what was in force on that day."""
