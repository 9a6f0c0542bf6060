"""The finder's questions, as data: their names and choices are those in the page's address."""

from dataclasses import dataclass

from .answers import FORMS
from .whom import SPECIAL


@dataclass(frozen=True)
class Question:
    """One question. `several`: more than one choice may be taken, and any of them will do.

    `choices` () for those that are not the same everywhere, and for ages, which are written.
    """

    name: str
    choices: tuple[str, ...] = ()
    several: bool = False


WHOM = Question("for", ("mig", *SPECIAL))
AGE = Question("alder")
SUBJECT = Question("om", several=True)
ANONYMOUS = Question("anonymt", ("ja",))
REFERRAL = Question("henvisning", ("nej",))
FORM = Question("form", tuple(FORMS.values()), several=True)
MUNICIPALITY = Question("kommune")

QUESTIONS = (WHOM, AGE, SUBJECT, ANONYMOUS, REFERRAL, FORM, MUNICIPALITY)
"""In the order in which an address holds them. The page asks for the municipality first."""
OLDEST = 120
"""The highest age that can be asked for."""
