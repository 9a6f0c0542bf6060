"""What goes on from paragraph to paragraph while a story is read."""

from collections.abc import Iterator
from contextlib import contextmanager

from content_import.readers.word.fields import Fields
from content_import.readers.word.names import Element, W, is_on, local, value
from content_import.readers.word.styles import Styles
from content_import.readers.word.values import Author

_MOST_OPEN = 20
"""Comments about the same words; the words of further ones aren't told."""


class State:
    """Open fields, open comments, whether a table of contents or a form's prompt is being read,
    and who inserted or deleted the row that is."""

    def __init__(self, styles: Styles, trusted: bool = True) -> None:
        self.styles = styles
        self.fields = Fields(trusted)
        self.in_contents = False
        self.in_prompt = False
        self.comments: tuple[str, ...] = ()
        self.author: Author | None = None

    @contextmanager
    def control(self, element: Element) -> Iterator[None]:
        """Read what stands in a content control (w:sdt)."""
        before = self.in_contents, self.in_prompt
        prompt = element.find(f"{W}sdtPr/{W}showingPlcHdr")
        gallery = element.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        self.in_contents = self.in_contents or value(gallery).lower() == "table of contents"
        self.in_prompt = self.in_prompt or (prompt is not None and is_on(prompt))
        yield
        self.in_contents, self.in_prompt = before

    def comment(self, element: Element, begins: bool) -> None:
        """Pass the begin or end of the words that a comment is about."""
        key = element.get(W + "id", "")
        others = tuple(one for one in self.comments if one != key)
        self.comments = (*others, key)[:_MOST_OPEN] if begins else others


def alternative(element: Element) -> Element:
    """The one of several ways to say the same (mc:AlternateContent) that is read: the first."""
    return next((child for child in element if local(child) in ("Choice", "Fallback")), element)
