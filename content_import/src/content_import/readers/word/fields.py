"""Fields of Word: their code, which isn't shown, and their result, which is."""

import re

_CONTENTS = re.compile(r"\s*TOC\b")


class Fields:
    """The fields that are open at a place in the text.

    Fields that aren't `trusted`, since one of them never ends, hide nothing and list nothing.
    """

    def __init__(self, trusted: bool = True) -> None:
        self._trusted = trusted
        self._open: list[dict] = []

    def mark(self, kind: str) -> None:
        """Pass a field's begin, separate or end."""
        if kind == "begin":
            self._open.append({"code": "", "shown": False})
        elif self._open and kind == "separate":
            self._open[-1]["shown"] = True
        elif self._open and kind == "end":
            self._open.pop()

    def code(self, text: str) -> None:
        """Read a part of a field's code."""
        if self._open:
            self._open[-1]["code"] += text

    @property
    def shown(self) -> bool:
        """True where words are text or the result of a field, not part of a code."""
        return not self._trusted or all(field["shown"] for field in self._open)

    @property
    def contents(self) -> bool:
        """True inside a table of contents."""
        return self._trusted and any(is_contents(field["code"]) for field in self._open)

    @property
    def unfinished(self) -> bool:
        """True where a field has begun that hasn't ended."""
        return bool(self._open)


def is_contents(code: str) -> bool:
    """True for the code of a table of contents."""
    return bool(_CONTENTS.match(code))
