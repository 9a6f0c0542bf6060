"""The editions of a Publikation in time."""
