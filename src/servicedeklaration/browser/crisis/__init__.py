"""Whom to call when somebody is in danger: a calm box on the pages where one may look for help."""
