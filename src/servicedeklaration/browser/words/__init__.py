"""Small rules of wording and markup for the pages: plain Python, no Zope."""
