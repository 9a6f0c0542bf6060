"""What the site says to who may be in danger."""

from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.inquiries.dialled import Said, with_numbers

HELP = "servicedeklaration.crisis_help"
"""Registry record with the lines, which the site's staff may change."""


def crisis_help() -> list[tuple[Said, ...]]:
    """The lines, each in pieces; none where the site has taken them away."""
    lines = api.portal.get_registry_record(HELP, default=None) or ()
    return [with_numbers(line.strip()) for line in lines if line.strip()]


class WithCrisisHelp:
    """A page that has the box; its template shows it with `view/crisis_box/macros/box`."""

    crisis_box = ViewPageTemplateFile("box.pt")

    @cached_property
    def crisis(self) -> list[tuple[Said, ...]]:
        """What the box says; nothing: it isn't shown."""
        return crisis_help()
