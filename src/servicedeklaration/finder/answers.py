"""What an offer answers to the finder's questions, as words for the catalogue.

`anonymt:ja` is a plain answer. `anonymt?ja` says that the offer may fit: nothing is stated that
would rule it out; `om?*` says so of every choice. No word at all: the offer doesn't fit.
Ages are words too: `alder?-30` says that it may be for anyone up to 30 years.
"""

from collections.abc import Iterable

from .ages import read_offer_ages
from .said import Said
from .steps import is_step
from .subjects import subjects_of
from .unnamed import anonymity_of
from .whom import YOUNG_TO, alone_for, whom_of

ANY = "*"
STEP = "trin"
"""The only word of what is no help by itself."""
YOUNG = f"-{YOUNG_TO}"
"""The ages that an offer for the young may be for, where it says none."""
FORMS = {"individual": "individuel", "group": "gruppe", "day": "dag", "residential": "doegn"}
"""The forms that one can ask for, by the field's value."""
_WITHOUT_SAYING = (FORMS["individual"], FORMS["group"])
"""The forms that an offer may have without saying it; nobody is treated by day or night unsaid."""


def sure(question: str, value: str) -> str:
    """The word of an offer that fits."""
    return f"{question}:{value}"


def maybe(question: str, value: str = ANY) -> str:
    """The word of an offer that may fit."""
    return f"{question}?{value}"


def answers_of(said: Said) -> tuple[str, ...]:
    """All words of an offer, in one order; a step on the way to help has one word of its own."""
    if is_step(said):
        return (STEP,)
    return tuple(sorted({*_whom(said), *_ages(said), *_subjects(said), *_facts(said)}))


def _whom(said: Said) -> Iterable[str]:
    for value, is_sure in whom_of(said).items():
        yield (sure if is_sure else maybe)("for", value)


def _ages(said: Said) -> Iterable[str]:
    ages = read_offer_ages(said)
    if ages.sure or ages.possible:
        words = (sure("alder", ages.sure), maybe("alder", ages.possible))
        return [
            word for word, there in zip(words, (ages.sure, ages.possible), strict=True) if there
        ]
    return [maybe("alder", YOUNG if "ung" in alone_for(said) else ANY)]


def _subjects(said: Said) -> Iterable[str]:
    found = subjects_of(said)
    if not found:
        return [maybe("om")]
    return [(sure if is_sure else maybe)("om", value) for value, is_sure in found.items()]


def _facts(said: Said) -> Iterable[str]:
    yield from _stated("anonymt", "ja", anonymity_of(said), fits="yes", rules_out="no")
    yield from _stated("henvisning", "nej", said.access, fits="open", rules_out="referral")
    yield from [sure("form", FORMS[form]) for form in said.form if form in FORMS]
    if not said.form:
        yield from (maybe("form", form) for form in _WITHOUT_SAYING)
    yield sure("kommune", said.municipality) if said.municipality else maybe("kommune")


def _stated(question: str, value: str, field: str | None, fits: str, rules_out: str):
    if field == fits:
        return [sure(question, value)]
    return [] if field == rules_out else [maybe(question, value)]
