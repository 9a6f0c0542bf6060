"""`@import`: hand in the result of an import."""
