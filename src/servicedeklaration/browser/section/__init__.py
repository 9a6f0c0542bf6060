"""The page of one section (Afsnit)."""
