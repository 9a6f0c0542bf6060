"""The citizens' search page in the place of Plone's, and the words that staff teach it."""
