"""What a visitor has asked, read from the page's address with grace."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from .questions import AGE, OLDEST, QUESTIONS, SUBJECT, Question
from .subjects import covered_by

_MOST = 20
"""Choices of one question that are looked at; a form gives no more."""


@dataclass(frozen=True)
class Asked:
    """The choices taken, by the name of the question; a question without one isn't in it."""

    chosen: Mapping[str, tuple[str, ...]]

    def of(self, question: Question) -> tuple[str, ...]:
        """The choices taken of a question; () for none."""
        return self.chosen.get(question.name, ())

    def without(self, *questions: Question) -> "Asked":
        """The same without some questions."""
        names = {question.name for question in questions}
        return Asked({name: took for name, took in self.chosen.items() if name not in names})

    def without_choice(self, question: Question, value: str) -> "Asked":
        """The same without one choice."""
        left = tuple(each for each in self.of(question) if each != value)
        rest = dict(self.without(question).chosen)
        return Asked(rest | {question.name: left} if left else rest)

    @property
    def questions(self) -> list[Question]:
        """The questions that were answered, in order."""
        return [question for question in QUESTIONS if self.of(question)]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Name and choice for an address, the same for the same choices."""
        return [(q.name, value) for q in self.questions for value in self.of(q)]


def read_asked(form: Mapping, is_known: Callable[[Question, str], bool]) -> Asked:
    """What a form asks; what isn't a choice is passed over, and of two where one will do, too.

    The values of the form may be anything that a visitor can put into an address.
    """
    read = {q.name: _read(q, _texts(form.get(q.name)), is_known) for q in QUESTIONS}
    return Asked({name: values for name, values in read.items() if values})


def _read(question: Question, texts: list[str], is_known) -> tuple[str, ...]:
    if question is AGE:
        found = [age for text in texts if (age := _age(text))]
    elif question is SUBJECT:
        said = [subject for text in texts for subject in covered_by(text)]
        found = [subject for subject in said if is_known(question, subject)]
    else:
        found = [text for text in texts if is_known(question, text)]
    unique = tuple(dict.fromkeys(found))
    return tuple(sorted(unique)) if question.several else unique[:1]


def _texts(value) -> list[str]:
    values: Iterable = value if isinstance(value, list | tuple) else [value]
    return [each.strip() for each in values if isinstance(each, str)][:_MOST]


def _age(text: str) -> str:
    """The age as a figure, "17" for "17 år"; "" for what is none."""
    figure = text.casefold().removesuffix("år").strip()
    fits = figure.isascii() and figure.isdigit() and len(figure) <= 3 and int(figure) <= OLDEST
    return str(int(figure)) if fits else ""
