"""Høring: who was heard about a text, until when, and what they answered."""
