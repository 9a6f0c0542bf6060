"""What a seal binds without publishing it.

Everyone may fetch what was sealed. An easy-to-read text is decided with its edition, but told to
the public only when somebody has confirmed that it fits, which may be later or never.
"""

from collections.abc import Mapping
from typing import Any

from .canonical import sha256_of

_BY_SUM = frozenset({"easy_read"})
"""Fields of an edition that are sealed by their sum."""


def bound(tree: Mapping[str, Any]) -> dict[str, Any]:
    """An edition's tree as it is sealed: for `easy_read` stands `easy_read_sha256`.

    The sum is over the text as canonical JSON. A tree that has been through it stays as it is.
    """
    told = {name: tree[name] for name in tree if not _is_text(name, tree[name])}
    sums = {f"{name}_sha256": sha256_of(tree[name]) for name in tree if name not in told}
    return told | sums


def _is_text(name: str, value: Any) -> bool:
    return name in _BY_SUM and isinstance(value, str) and bool(value)
