"""`@import`: hand in the result of an import, and ask whether a file is known."""
