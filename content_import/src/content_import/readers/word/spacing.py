"""How much space stands between paragraphs, counted in blank lines."""

from content_import.readers.word.properties import Format

_LEAST = 60
"""Twips between two paragraphs that can be seen: 3 points."""


class Spacing:
    """The space on the way down a story; `usual` is the space before and after paragraphs whose
    format says none, in twips."""

    def __init__(self, usual: tuple[int, int]) -> None:
        self._usual = usual
        self._before: Format | None = None
        self._blank = 0
        self._apart = True

    def empty(self, form: Format) -> None:
        """Pass a paragraph without words."""
        self._apart = self._apart or self._is_apart(form)
        self._before = form
        self._blank += 1

    def apart(self) -> None:
        """Pass something that always stands apart: a table."""
        self._apart, self._before, self._blank = True, None, 0

    def gap(self, form: Format) -> int:
        """Pass a paragraph with words; gives the blank lines before it.

        What follows a heading always stands apart, since its style sets it off from the text.
        """
        gap = self._blank + (self._apart or self._is_apart(form))
        self._before, self._blank, self._apart = form, 0, form.level > 0
        return gap

    def _is_apart(self, form: Format) -> bool:
        above = self._before
        if above is None:
            return False
        same = above.style == form.style
        after = above.after if above.after is not None else self._usual[1]
        before = form.before if form.before is not None else self._usual[0]
        after = 0 if same and above.contextual else after
        before = 0 if same and form.contextual else before
        return max(after, before) >= _LEAST
