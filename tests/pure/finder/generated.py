"""Offers by the dozen, and a count of them that knows nothing of sets or words for a catalogue."""

from collections.abc import Iterable
from functools import cache

from hypothesis import strategies as st

from servicedeklaration.finder.answers import FORMS, answers_of
from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.counting import Offers
from servicedeklaration.finder.said import Said

TITLES = ("Samtaler", "Ungegruppe", "Pårørendegruppe", "Familiesamtaler", "Behandling af gravide")
TARGET_GROUPS = ("", "Borgere over 18 år.", "Unge og deres pårørende.")
TEXTS = ("", "Du kan også komme som pårørende.", "Vi taler om alkohol.", "Enhver borger kan komme.")
SUBJECTS = ((), ("alkohol",), ("rusmidler",), ("stofmisbrug", "hjemmehjælp"))
MUNICIPALITIES = ("9999", "9998", None)
AGES = st.one_of(st.none(), st.integers(10, 70))

SAID = st.builds(
    Said,
    title=st.sampled_from(TITLES),
    target_group=st.sampled_from(TARGET_GROUPS),
    purpose=st.sampled_from(TEXTS),
    age_min=AGES,
    access=st.sampled_from(["open", "referral", "unknown", None]),
    anonymous=st.sampled_from(["yes", "no", "unknown", None]),
    form=st.lists(st.sampled_from([*FORMS, "other"]), max_size=2, unique=True).map(tuple),
    subjects=st.sampled_from(SUBJECTS),
    municipality=st.sampled_from(MUNICIPALITIES),
)
ASKED = st.fixed_dictionaries(
    {},
    optional={
        "for": st.sampled_from([("mig",), ("paaroerende",), ("ung",), ("gravid",)]),
        "alder": st.integers(0, 90).map(lambda age: (str(age),)),
        "om": st.sampled_from([("alkohol",), ("stoffer",), ("alkohol", "hjemmehjælp")]),
        "anonymt": st.just(("ja",)),
        "henvisning": st.just(("nej",)),
        "form": st.sampled_from([("gruppe",), ("dag", "doegn"), ("individuel",)]),
        "kommune": st.sampled_from([("9999",), ("9998",), ("0101",)]),
    },
).map(Asked)


def offers_of(said: Iterable[Said]) -> Offers:
    """The offers as Python's own sets of their numbers."""
    words: dict[str, set[int]] = {}
    said = list(said)
    for number, each in enumerate(said):
        for word in _words(each):
            words.setdefault(word, set()).add(number)
    return Offers(frozenset(range(len(said))), words, lambda word: frozenset(words[word]))


@cache
def _words(said: Said) -> tuple[str, ...]:
    return answers_of(said)


def plain_count(said: Iterable[Said], asked: Asked) -> tuple[int, int]:
    """How many offers fit, and how many more may fit: one offer after the other, looked through."""
    verdicts = [_verdict(each, asked) for each in said]
    return verdicts.count("fits"), verdicts.count("may fit")


def _verdict(said: Said, asked: Asked) -> str:
    verdicts = {
        max((_ANSWER[name](said, value) for value in values), key=_ORDER.index)
        for name, values in asked.chosen.items()
    }
    return min(verdicts, key=_ORDER.index, default="fits")


_ORDER = ("doesn't", "may fit", "fits")


def _of_words(name: str):
    """An answer that a word of the offer gives; those rules have tests of their own."""

    def verdict(said: Said, value: str) -> str:
        words = _words(said)
        if f"{name}:{value}" in words:
            return "fits"
        return "may fit" if {f"{name}?{value}", f"{name}?*"} & {*words} else "doesn't"

    return verdict


def _age(said: Said, value: str) -> str:
    [told] = [word.removeprefix("alder") for word in _words(said) if word.startswith("alder")]
    low, _, high = told[1:].replace("*", "-").partition("-")
    if not int(low or 0) <= int(value) <= int(high or 999):
        return "doesn't"
    return "fits" if told.startswith(":") else "may fit"


def _anonymous(said: Said, value: str) -> str:
    return {"yes": "fits", "no": "doesn't"}.get(said.anonymous, "may fit")


def _referral(said: Said, value: str) -> str:
    return {"open": "fits", "referral": "doesn't"}.get(said.access, "may fit")


def _form(said: Said, value: str) -> str:
    if not said.form:
        return "may fit" if value in ("individuel", "gruppe") else "doesn't"
    return "fits" if value in [FORMS.get(form) for form in said.form] else "doesn't"


def _municipality(said: Said, value: str) -> str:
    if said.municipality is None:
        return "may fit"
    return "fits" if said.municipality == value else "doesn't"


_ANSWER = {
    "for": _of_words("for"),
    "alder": _age,
    "om": _of_words("om"),
    "anonymt": _anonymous,
    "henvisning": _referral,
    "form": _form,
    "kommune": _municipality,
}
