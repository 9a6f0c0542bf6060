"""Amendments over HTTP."""
