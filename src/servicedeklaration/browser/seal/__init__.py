"""How everyone can check that an edition is still what was sealed."""
