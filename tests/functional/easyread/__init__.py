"""The easy-to-read text that nobody has confirmed, and every way on which it could get out."""
