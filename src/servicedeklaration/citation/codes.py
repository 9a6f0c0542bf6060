"""The short code of a text: it follows from the text's UID, and is the same for ever."""

import re
from hashlib import sha256

ALPHABET = "23456789bcdfghjkmnpqrstvwxz"
"""No sign that looks like another (0 o, 1 i l), and no vowel, so that no code is a word."""
LENGTH = 9
"""27 ** 9 codes: among 100,000 texts the chance that any two share one is below 1 in 1,000."""

_BETWEEN = re.compile(r"[\s.-]+")
_CODE = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")


def code_of(uid: str) -> str:
    """The code of what has a UID, e.g. "k7m2q9xdf": the number of its SHA-256 in our alphabet."""
    number = int.from_bytes(sha256(uid.encode()).digest())
    signs = []
    for _place in range(LENGTH):
        number, sign = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[sign])
    return "".join(signs)


def read_code(written: str) -> str | None:
    """The code that somebody wrote, in capitals or in groups too; None for what can't be one."""
    code = _BETWEEN.sub("", written).lower()
    return code if _CODE.fullmatch(code) else None
