"""Editions on paper."""
