"""Codes that people write down, read aloud and type again."""

import re

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Those that nobody mistakes for another when reading them aloud."""
LENGTH = 8
"""40 bits: with as many tries as a site allows nobody finds one in a lifetime."""


def in_groups(signs: str) -> str:
    """Eight signs as a code: two groups of four."""
    return f"{signs[:4]}-{signs[4:]}"


def code_of(number: bytes) -> str:
    """The code that a number stands for, of which eight bytes count; as random as they are."""
    return in_groups("".join(SIGNS[byte % len(SIGNS)] for byte in number[:LENGTH]))


def as_code(typed: str) -> str:
    """The code that somebody typed, however it was written; "" where it can be none."""
    signs = re.sub(r"[\s.–-]", "", typed).upper()
    return in_groups(signs) if len(signs) == LENGTH and set(signs) <= set(SIGNS) else ""
