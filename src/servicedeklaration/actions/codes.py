"""New codes, which nobody guesses."""

from secrets import choice

from ..inquiries.codes import LENGTH, SIGNS, in_groups


def new_code() -> str:
    """A code to write down: two groups of four signs."""
    return in_groups("".join(choice(SIGNS) for _ in range(LENGTH)))
