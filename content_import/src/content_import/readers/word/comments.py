"""Comments in the margin: what they say, of which words, by whom and when."""

from dataclasses import dataclass, field

from content_import.model import Comment, Where
from content_import.readers.word.names import Element, W
from content_import.readers.word.package import Package
from content_import.readers.word.tracked import author_of
from content_import.readers.word.values import Para

_MOST_WORDS = 500
"""Characters of the words that a comment is about; they only tell where it belongs."""


@dataclass
class _About:
    text: str = ""
    where: Where | None = None


@dataclass
class Comments:
    """The comments of a document, and the words that they are about as far as it is read."""

    package: Package
    found: list[Comment] = field(default_factory=list)

    def __post_init__(self) -> None:
        root = self.package.related("comments")
        listed = () if root is None else root.iterfind(W + "comment")
        self._elements = {element.get(W + "id", ""): element for element in listed}
        self._about: dict[str, _About] = {}

    def pass_words(self, para: Para, reading: int, where: Where | None) -> None:
        """Note what a paragraph at a place holds of the words that comments are about."""
        seen: dict[str, _About] = {}
        for span in para.spans:
            if para.ghost or span.kept[reading]:
                for key in span.comments:
                    about = seen.setdefault(key, self._about.setdefault(key, _About()))
                    about.where = about.where or where
                    about.text += span.text if len(about.text) < _MOST_WORDS else ""
        for about in seen.values():
            about.text += " "

    def take(self, key: str) -> Element | None:
        """The comment whose sign is read now; None where there is none, or it was taken."""
        return self._elements.pop(key, None)

    def left(self) -> list[str]:
        """The ids of the comments whose sign stands nowhere."""
        return list(self._elements)

    def add(self, key: str, element: Element, text: str, where: Where) -> None:
        """Note a comment with the place that it is about, or `where` it stands itself."""
        about = self._about.pop(key, _About())
        author = author_of(element)
        words = " ".join(about.text.split())
        self.found.append(Comment(about.where or where, text, words, author.name, author.day))
