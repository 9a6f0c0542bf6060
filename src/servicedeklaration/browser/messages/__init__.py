"""Who would be told what: before anything happens, and what was sent."""
