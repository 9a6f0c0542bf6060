"""What an e-mail address looks like."""

import re

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\.]+(\.[^\s@<>,;:\"()\[\]\\.]+)+")


def is_address(text: str) -> bool:
    """Whether a text is one e-mail address and nothing else, so that it can stand in a header."""
    return len(text) <= 254 and _ADDRESS.fullmatch(text) is not None
