"""The finder's form as plain data: each choice with how many offers it would give."""

from dataclasses import dataclass

from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.counting import Count, Offers
from servicedeklaration.finder.questions import AGE, Question
from servicedeklaration.i18n import _

from .labels import QUESTIONS, choice_words

_LOOKED_THROUGH = 8
"""Choices that stand below each other; of more, one is picked from a list."""


@dataclass(frozen=True)
class Choice:
    """One choice; `anchor` is its place on the page. One that would give nothing is `off`."""

    anchor: str
    value: str
    text: str
    count: str
    taken: bool
    off: bool


@dataclass(frozen=True)
class Field:
    """One question; `written` is the age as it was understood. `kind`: radio or checkbox, or
    select for more choices than one looks through.
    """

    name: str
    legend: str
    kind: str
    choices: tuple[Choice, ...] = ()
    written: str = ""

    @property
    def taken(self) -> bool:
        """Whether it was answered."""
        return bool(self.written) or any(choice.taken for choice in self.choices)


@dataclass(frozen=True)
class Form:
    """What is asked, of what offers, and how messages are said."""

    offers: Offers
    asked: Asked
    say: object

    def field(self, question: Question) -> Field:
        """A question with its choices, as they are with the other answers."""
        legend = self.say(QUESTIONS[question]) if question in QUESTIONS else ""
        if question is AGE:
            return Field(question.name, legend, "number", written="".join(self.asked.of(AGE)))
        several = question.several or question not in QUESTIONS
        values = question.choices or self._values(question)
        counts = self.offers.counts(self.asked, question, values)
        choices = tuple(self._choice(question, value, counts[value]) for value in values)
        one_of = "radio" if len(choices) <= _LOOKED_THROUGH else "select"
        return Field(question.name, legend, "checkbox" if several else one_of, choices)

    def _values(self, question: Question) -> tuple[str, ...]:
        """What the offers answer, and what was asked though none does; by the words shown."""
        values = {*self.offers.values(question), *self.asked.of(question)}
        return tuple(sorted(values, key=lambda value: choice_words(question, value, self.say)))

    def _choice(self, question: Question, value: str, count: Count) -> Choice:
        taken = value in self.asked.of(question)
        return Choice(
            anchor=f"{question.name}-{value}",
            value=value,
            text=choice_words(question, value, self.say),
            count=count_words(count, self.say),
            taken=taken,
            off=not count and not taken,
        )


def count_words(count: Count, say) -> str:
    """How many offers a choice gives: "3", "3 + 5 måske", "5 måske"."""
    maybe = _("finder_count_maybe", default="${count} maybe", mapping={"count": str(count.maybe)})
    if not count.maybe:
        return str(count.sure)
    return f"{count.sure} + {say(maybe)}" if count.sure else say(maybe)
