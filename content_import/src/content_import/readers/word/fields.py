"""Fields of Word: their code, which isn't shown, and their result, which is."""

import re
from dataclasses import dataclass

_CONTENTS = re.compile(r"\s*TOC\b")
_ENOUGH = 100
"""Characters of a code that tell what field it is."""


@dataclass
class _Field:
    code: str = ""
    shown: bool = False


class Fields:
    """The fields that are open at a place in the text.

    Fields that aren't `trusted`, since one of them never ends, hide nothing and list nothing.
    """

    def __init__(self, trusted: bool = True) -> None:
        self._trusted = trusted
        self._open: list[_Field] = []
        self._coding = 0
        self._listing = 0

    def mark(self, kind: str) -> None:
        """Pass a field's begin, separate or end."""
        if kind == "begin":
            self._open.append(_Field())
            self._coding += 1
        elif self._open and kind == "separate":
            self._show(self._open[-1])
        elif self._open and kind == "end":
            field = self._open.pop()
            self._show(field)
            self._listing -= is_contents(field.code)

    def code(self, text: str) -> None:
        """Read a part of a field's code."""
        if self._open and len(self._open[-1].code) < _ENOUGH:
            field = self._open[-1]
            self._listing -= is_contents(field.code)
            field.code += text
            self._listing += is_contents(field.code)

    @property
    def shown(self) -> bool:
        """True where words are text or the result of a field, not part of a code."""
        return not self._trusted or not self._coding

    @property
    def contents(self) -> bool:
        """True inside a table of contents."""
        return self._trusted and self._listing > 0

    @property
    def unfinished(self) -> bool:
        """True where a field has begun that hasn't ended."""
        return bool(self._open)

    def _show(self, field: _Field) -> None:
        self._coding -= not field.shown
        field.shown = True


def is_contents(code: str) -> bool:
    """True for the code of a table of contents."""
    return bool(_CONTENTS.match(code))
