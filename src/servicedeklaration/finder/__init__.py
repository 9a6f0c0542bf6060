"""The finder: what a visitor can ask, what an offer answers to it, and what fits."""
