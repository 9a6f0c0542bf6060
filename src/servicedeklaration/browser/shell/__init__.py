"""The lean shell: the whole document around a citizen's page, without Plone's machinery."""
