"""Short addresses for letters, and the pages that give them."""
