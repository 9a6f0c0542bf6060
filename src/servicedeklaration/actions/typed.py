"""What people typed, as it is kept."""


def tidy(text: str) -> str:
    """Without blanks around it, and with one kind of line break."""
    return "\n".join(text.splitlines()).strip()
