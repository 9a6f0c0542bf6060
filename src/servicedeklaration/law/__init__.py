"""The law as dated data: links to it, and what it says a kvalitetsstandard must contain."""
