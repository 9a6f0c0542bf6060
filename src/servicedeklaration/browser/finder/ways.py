"""The ways on from what was asked: without one answer, with a wider one, to what comes nearest."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.nearest import Nearest
from servicedeklaration.finder.questions import WHOM, Question
from servicedeklaration.i18n import _

from ..pages.data import Link
from .labels import chip_words
from .told import nearest_words

PAGE = "side"
_MADE_FOR_SOME = (("ung",), ("gravid",))


@dataclass(frozen=True)
class Ways:
    """Links to the page with other answers; `base` is its address without any."""

    base: str
    asked: Asked
    say: Any

    def url(self, asked: Asked, page: int = 1) -> str:
        """The address of what is asked, the same for the same answers."""
        pairs = [*asked.pairs, *([(PAGE, str(page))] if page > 1 else [])]
        return f"{self.base}?{urlencode(pairs)}" if pairs else self.base

    @property
    def chips(self) -> list[Link]:
        """What was chosen, each with the way to the same without it."""
        taken = [(q, value) for q in self.asked.questions for value in self.asked.of(q)]
        return [
            Link(chip_words(q, value, self.say), self.url(self.asked.without_choice(q, value)))
            for q, value in taken
        ]

    @property
    def wider(self) -> Link | None:
        """From what is made for a group of its own to what is for everyone; None elsewhere."""
        if self.asked.of(WHOM) not in _MADE_FOR_SOME:
            return None
        text = _("finder_wider", default="See also the offers that are for everyone")
        chosen = {**self.asked.without(WHOM).chosen, WHOM.name: ("mig",)}
        return Link(self.say(text), self.url(Asked(chosen)))

    def to(self, near: Nearest) -> Link:
        """To what comes near, with what is left out."""
        words = nearest_words(self._quoted(near.dropped), near.count)
        return Link(self.say(words), self.url(near.asked))

    def _quoted(self, questions: tuple[Question, ...]) -> str:
        """The answers to some questions in quotation marks: "»I en gruppe« og »17 år«"."""
        words = [chip_words(q, value, self.say) for q in questions for value in self.asked.of(q)]
        return " og ".join(f"»{word}«" for word in words)
