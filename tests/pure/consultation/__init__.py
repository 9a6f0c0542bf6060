"""Consultations as data."""
