"""Two import results side by side: what differs in the content that they give."""

from collections import Counter
from typing import Any

_OF_THE_FORMAT = {"where", "source", "ledger", "findings", "format", "kind_reasons"}
"""Keys that tell of the file and not of its content; reasons name the line that they were read
from."""
_CODES_OF_THE_LIST = {"missing-in-contents", "differs-from-contents"}
"""Findings about the contents list, which not all formats print alike."""
_SHOWN = 90


def content(result: dict) -> dict:
    """The content of an import result: publication, edition, decisions, contacts, and the codes
    of its findings with how often each stands."""
    told = {key: _stripped(value) for key, value in result.items() if key not in _OF_THE_FORMAT}
    codes = Counter(one["code"] for one in result["findings"])
    told["codes"] = {
        code: count for code, count in sorted(codes.items()) if code not in _CODES_OF_THE_LIST
    }
    return told


def differences(expected: dict, found: dict) -> list[str]:
    """What differs between two results, one line each: "path: expected ≠ found"."""
    return list(_differ("", content(expected), content(found)))


def _stripped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _stripped(one) for key, one in value.items() if key not in _OF_THE_FORMAT}
    return [_stripped(one) for one in value] if isinstance(value, list) else value


def _differ(path: str, one: Any, other: Any):
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *(key for key in other if key not in one)]:
            yield from _differ(f"{path}/{key}", one.get(key), other.get(key))
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield f"{path}: {_names(one)} ≠ {_names(other)}"
        for place, (a, b) in enumerate(zip(one, other, strict=False)):
            yield from _differ(f"{path}/{place}", a, b)
    elif one != other:
        yield f"{path}:\n    {_from_difference(one, other)}\n  ≠ {_from_difference(other, one)}"


def _names(values: list) -> str:
    """What a list holds, short: titles and names where its values have them."""
    shown = [
        str(one.get("title") or one.get("name") or one)[:30] if isinstance(one, dict) else str(one)
        for one in values
    ]
    return f"{len(values)} {shown}"


def _from_difference(one: Any, other: Any) -> str:
    """The value from a little before the place where it leaves the other."""
    if not isinstance(one, str) or not isinstance(other, str):
        return repr(one)[: 2 * _SHOWN]
    pairs = enumerate(zip(one, other, strict=False))
    start = next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
    begin = max(0, start - _SHOWN // 3)
    return f"{'…' if begin else ''}{one[begin : begin + _SHOWN]!r}"
