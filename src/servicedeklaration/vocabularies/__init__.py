"""The lists that fields choose from."""
