"""`forside`: where one begins. Everything comes from one catalogue query."""

from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.comments import TAKE_PART
from servicedeklaration.content.pending import PERMISSION as IMPORT
from servicedeklaration.i18n import _

from ..pages.page import Page
from .consulted import consulted_of
from .latest import latest_of
from .places import places_of
from .ways import WayIn, ways_in, write_url
from .works import works_of


class FrontPage(Page):
    """The front page."""

    body = ViewPageTemplateFile("frontpage.pt")

    @property
    def title(self) -> str:
        return self.say(
            _("front_title", default="Find help, and see what the municipality promises")
        )

    @property
    def description(self) -> str:
        return self.say(
            _(
                "front_description",
                default="See what help there is, whom it is for, what it costs, and how you begin.",
            )
        )

    @property
    def ways_in(self) -> list[WayIn]:
        """The four ways into the finder."""
        return ways_in(self.context, self.request, self.say)

    @property
    def write_url(self) -> str:
        """Where one writes without saying who one is; "" for nowhere."""
        return write_url(self.context, self.request)

    @property
    def import_url(self) -> str:
        """The page where documents are handed in; "" for those who may not."""
        may = api.user.has_permission(IMPORT, obj=self.context)
        return f"{self.portal_url}/@@importer" if may else ""

    @property
    def desk_url(self) -> str:
        """The desk of those who take part in revisions; "" for everyone else."""
        may = api.user.has_permission(TAKE_PART, obj=self.context)
        return f"{self.portal_url}/@@opgaver" if may else ""

    @cached_property
    def _works(self) -> list:
        return works_of(self.say)

    @property
    def places(self) -> list:
        return places_of(self._works, self.say)

    @property
    def consulted(self) -> list:
        return consulted_of(self._works, self.say)

    @property
    def latest(self) -> list:
        return latest_of(self._works)
