"""How hard a text is to read: a figure for those who write it."""
