"""Danish search: words and their kin, what a passage is worth for a query, and what to show."""
