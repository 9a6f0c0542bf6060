"""The ways into the finder, for those who know best whom the help is for."""

from dataclasses import dataclass

from servicedeklaration.i18n import _

from ..shell.links import is_there

FINDER = "find-hjaelp"
WRITE = "skriv-anonymt"


@dataclass(frozen=True)
class WayIn:
    """A way in: what it says, in a few words and in a sentence, and where it leads."""

    text: str
    note: str
    url: str


_WAYS = (
    (
        _("front_self", default="For myself"),
        _("front_self_note", default="Offers for you who need help yourself"),
        "for=mig",
    ),
    (
        _("front_relative", default="As a relative"),
        _("front_relative_note", default="When you worry about somebody close to you"),
        "for=paaroerende",
    ),
    (
        _("front_young", default="For young people"),
        _("front_young_note", default="Offers that are made for young people"),
        "for=ung",
    ),
    (
        _("front_anonymous", default="Anonymously"),
        _("front_anonymous_note", default="Offers where you need not say who you are"),
        "anonymt=ja",
    ),
)
"""Words, and the question that the finder has answered already."""


def ways_in(site, request, say) -> list[WayIn]:
    """The four ways in; none where the site has no finder."""
    if not is_there(FINDER, site, request):
        return []
    base = f"{site.absolute_url()}/{FINDER}"
    return [WayIn(say(text), say(note), f"{base}?{answer}#tilbud") for text, note, answer in _WAYS]


def write_url(site, request) -> str:
    """Where one writes without saying who one is; "" where the site has no such page."""
    return f"{site.absolute_url()}/{WRITE}" if is_there(WRITE, site, request) else ""
