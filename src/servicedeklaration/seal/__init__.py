"""The seal on an approved edition: what it is made of, and how it is verified."""
