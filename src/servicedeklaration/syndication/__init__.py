"""Feeds that people subscribe to without leaving an e-mail address."""
