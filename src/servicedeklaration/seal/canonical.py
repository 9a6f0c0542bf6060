"""One text for the same data, and its SHA-256.

RFC 8785 (JSON Canonicalization Scheme): keys in order, no blanks, one way to write each number
and each string, UTF-8. Anyone can make the same bytes in any language.
"""

from hashlib import sha256
from typing import Any

import rfc8785


class SealError(ValueError):
    """Data that cannot be sealed, or that are no seal."""


def canonical(value: Any) -> bytes:
    """The canonical JSON of plain data; SealError for what JSON does not know, such as dates."""
    try:
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, TypeError) as error:
        raise SealError(f"cannot be written as canonical JSON: {error}") from error


def sha256_of(value: Any) -> str:
    """The SHA-256 of the canonical JSON, as 64 hexadecimal digits."""
    return sha256(canonical(value)).hexdigest()
