"""Where one asks about an offer whose text names no number to call."""

from servicedeklaration.i18n import _

from ..pages.data import Link
from ..shell.links import is_there

_ANONYMOUSLY = ("skriv-anonymt", _("ask_anonymously", default="Write to us anonymously"))
_OPENLY = ("@@kontakt", _("contact_title", default="Write to us"))


def way_to_ask(site, request, say, unnamed: bool) -> Link | None:
    """The page where one asks; `unnamed`: nobody need say who they are. None: there is no page."""
    for name, words in (_ANONYMOUSLY, _OPENLY) if unnamed else (_OPENLY,):
        if is_there(name, site, request):
            return Link(say(words), f"{site.absolute_url()}/{name}")
    return None
