"""Damage to bytes: bits, cuts, copies, and words that formats find hard to bear."""

from collections.abc import Callable, Sequence
from random import Random

_MOST_BLOWS = 6
_LONGEST = 60
_MANY = 300

Blow = Callable[[bytearray, Random, Sequence[bytes]], None]


def damaged(data: bytes, random: Random, words: Sequence[bytes]) -> bytes:
    """The bytes after a few blows; some of `words` may be put in."""
    body = bytearray(data)
    for _ in range(random.randint(1, _MOST_BLOWS)):
        if body:
            random.choice(_BLOWS)(body, random, words)
    return bytes(body)


def _flip(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    body[random.randrange(len(body))] ^= 1 << random.randrange(8)


def _overwrite(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    body[random.randrange(len(body))] = random.choice((0, 9, 10, 32, 34, 60, 62, 127, 128, 255))


def _delete(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start, stop = _range(body, random)
    del body[start:stop]


def _duplicate(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start, stop = _range(body, random)
    body[stop:stop] = body[start:stop]


def _move(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start, stop = _range(body, random)
    part = body[start:stop]
    del body[start:stop]
    place = random.randint(0, len(body))
    body[place:place] = part


def _repeat(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start, stop = _range(body, random)
    body[stop:stop] = body[start:stop] * random.randrange(_MANY)


def _truncate(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    del body[random.randrange(len(body)) :]


def _splice(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    place = random.randint(0, len(body))
    body[place:place] = random.choice(words) * random.choice((1, 1, 1, 2, _MANY))


def _replace(body: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start, stop = _range(body, random)
    body[start:stop] = random.choice(words)


def _range(body: bytearray, random: Random) -> tuple[int, int]:
    start = random.randrange(len(body))
    return start, min(len(body), start + random.randint(1, _LONGEST))


_BLOWS: tuple[Blow, ...] = (
    _flip, _overwrite, _delete, _duplicate, _move, _repeat, _truncate, _splice, _splice, _replace,
)  # fmt: skip
