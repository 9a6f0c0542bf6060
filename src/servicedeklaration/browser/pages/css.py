"""Text inside a stylesheet."""

from functools import lru_cache


@lru_cache(1024)
def quoted(text: str) -> str:
    """The text as a CSS string that neither ends the string nor the style element."""
    escaped = "".join(
        sign if sign.isalnum() or sign in " .,:;/·-" else f"\\{ord(sign):x} " for sign in text
    )
    return f'"{escaped}"'
