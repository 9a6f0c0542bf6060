"""Sending documents to a site: a small server on this machine stands for it."""
