"""Wording and markup; none of these tests needs a site."""
