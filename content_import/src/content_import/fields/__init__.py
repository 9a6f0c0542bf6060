"""Facts read from Danish municipal text: one small module per kind of fact.

Every module holds pure functions on text that return frozen dataclasses or plain values. They
never raise on odd text: what cannot be read is None, empty or "unknown", never a guess.
"""
