"""For whom an offer is, in words: its own, or the groups and ages that its text gives."""

from functools import cached_property

from content_import.fields.ages import read_ages
from content_import.fields.target_group import leads_in_whom, stated_target_group
from servicedeklaration.content.said_by import said_by
from servicedeklaration.finder.people import People, people_of
from servicedeklaration.finder.reach import Reach
from servicedeklaration.finder.said import Said
from servicedeklaration.i18n import _

from ..pages.statements import age_words
from ..pages.text import html_of
from ..words.sentences import first_sentence, list_led_in, paragraphs

_ALONE = {
    "paaroerende": _("whom_relatives", default="relatives"),
    "ung": _("whom_young", default="young people"),
    "gravid": _("whom_pregnant", default="pregnant women"),
}
_TOO = {
    "paaroerende": _("whom_relatives_too", default="relatives too"),
    "ung": _("whom_young_too", default="young people too"),
    "gravid": _("whom_pregnant_too", default="pregnant women too"),
}
_NAMED = {"paaroerende": "pårørende", "ung": "unge", "gravid": "gravid"}
"""What a text that names them has in it."""


class Whom:
    """For whom one offer is; `say` translates. Everything is "" where nothing is stated."""

    def __init__(self, offer, say):
        self._offer, self._say = offer, say

    @cached_property
    def field(self) -> str:
        """What its field says, in the first sentence."""
        return first_sentence(html_of(self._offer, "target_group"))

    @cached_property
    def told(self) -> str:
        """What its running text says of it, from the people on."""
        found = self._people.words or stated_target_group(self._offer.duration or "")
        return _opened(f"{found}.") if found else ""

    @cached_property
    def listed(self) -> str:
        """What leads in the list of those it is for, and a line for each; "" for no such list.

        The list that its field opens with, else one in its running text; in a row its points
        make no sentence.
        """
        if field := html_of(self._offer, "target_group"):
            found = list_led_in(_is_lead_in, field)
            return _in_lines(found) if found[:1] == paragraphs(field)[:1] else ""
        texts = (html_of(self._offer, name) for name in ("purpose", "body"))
        lists = (list_led_in(leads_in_whom, text) for text in texts)
        return _in_lines(next(filter(None, lists), []))

    @property
    def is_its_own(self) -> bool:
        """Whether it says for itself what groups or ages it is for."""
        return bool(self._people.alone or (self._people.ages and self._people.ages_are_own))

    @property
    def shares(self) -> bool:
        """Whether what the document says of all who can come holds for this offer too."""
        return self._people.shares

    @property
    def narrower(self) -> bool:
        """Whether its own text speaks of fewer people than the document of all."""
        return self._people.narrower

    @property
    def reach(self) -> Reach:
        """How far what the document says of getting help holds for this offer."""
        return self._people.reach

    @property
    def too(self) -> str:
        """Groups that may come too, where it is made for others as well: "Også pårørende"."""
        return self._listed(_TOO[group] for group in self._people.too)

    @property
    def in_short(self) -> str:
        """Groups, ages and who may come too, in one line: "Unge, 15–25 år, også pårørende"."""
        groups = (_ALONE[group] for group in self._people.alone)
        return self._listed([*groups, *self._ages, *(_TOO[group] for group in self._people.too)])

    def beside(self, text: str) -> str:
        """The groups and ages that a text on whom it is for doesn't give: "Fra 18 år"."""
        unnamed = [group for group in self._people.too if _NAMED[group] not in text.casefold()]
        ages = [] if read_ages(text) else self._ages
        return self._listed([*(_TOO[group] for group in unnamed), *ages])

    @property
    def _ages(self) -> list:
        """Its ages, or those of the whole document, as one message; [] for none."""
        words = age_words(_Ages(self._people.ages))
        if words and not self._people.ages_are_own:
            words = _(
                "ages_of_all",
                default="${ages} (so it says of all the offers)",
                mapping={"ages": _lower(self._say(words))},
            )
        return [words] if words else []

    def _listed(self, messages) -> str:
        said = ", ".join(_lower(self._say(each)) for each in messages)
        return _opened(said)

    @cached_property
    def _people(self) -> People:
        return people_of(self.said)

    @cached_property
    def said(self) -> Said:
        """The fields of the offer and its document that the finder reads."""
        return said_by(self._offer)


class _Ages:
    """A range of ages as an offer holds it, from the finder's word: "18-", "15-25"."""

    def __init__(self, word: str):
        low, _sign, high = word.partition("-")
        self.age_min, self.age_max = low or None, high or None


def _is_lead_in(block: str) -> bool:
    return block.endswith(":")


def _in_lines(found: list[str]) -> str:
    return "\n".join([*found[:1], *(f"• {point}" for point in found[1:])])


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
