"""Addresses: names under a Publikation lead into the edition in force, and stay when it changes."""
