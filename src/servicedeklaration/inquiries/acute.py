"""Whether words tell of somebody who may be in danger now."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"\w+")
_APART = {"æ": "ae", "ø": "oe", "å": "aa"}
"""How letters are typed where the keyboard doesn't have them."""
_BETWEEN = r"(?:\w+ ){0,3}?"
_MOST = 400
"""Signs that are looked at: nobody who is in danger writes more."""


def is_acute(asked: str) -> bool:
    """Whether what is asked holds words of an acute crisis (`acute_words.txt`)."""
    words = _plain(asked[:_MOST])
    return any(pattern.search(words) for pattern in _patterns())


@cache
def _patterns() -> Sequence[re.Pattern[str]]:
    lines = (files(__package__) / "acute_words.txt").read_text("utf-8").splitlines()
    return [_pattern(line) for line in lines if line and not line.startswith("#")]


def _pattern(line: str) -> re.Pattern[str]:
    """What finds the words of a line in plain words, each with a blank before and after it."""
    words = (re.escape(_apart(word)).replace(r"\*", r"\w*") for word in line.split())
    return re.compile(" " + f" {_BETWEEN}".join(words) + " ")


def _plain(text: str) -> str:
    """The words of a text in small letters, a blank before and after each."""
    return f" {' '.join(_WORD.findall(_apart(text)))} "


def _apart(text: str) -> str:
    return "".join(_APART.get(sign, sign) for sign in text.casefold())
