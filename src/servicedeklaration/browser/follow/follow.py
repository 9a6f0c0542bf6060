"""`foelg-med`: how one hears of new editions without leaving an e-mail address."""

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.editions.states import FINAL_STATES
from servicedeklaration.i18n import _

from ..frontpage.works import Work, works_of
from ..pages.data import Link
from ..pages.page import Page
from .feed import NAME


class FollowPage(Page):
    """The feeds, and what a feed is."""

    body = ViewPageTemplateFile("follow.pt")

    @property
    def title(self) -> str:
        return self.say(_("follow_title", default="Hear of new editions"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/foelg-med"

    @property
    def description(self) -> str:
        return self.say(
            _(
                "follow_lead",
                default="You can be told when something new applies, without giving us your name "
                "or an e-mail address.",
            )
        )

    @property
    def latest_url(self) -> str:
        """Where the same can be read on the site."""
        return f"{self.portal_url}#senest-godkendt"

    @property
    def feed_url(self) -> str:
        """The feed of the whole site."""
        return f"{self.portal_url}/{NAME}"

    @property
    def works(self) -> list[Link]:
        """The feed of each work that has been published."""
        published = (work for work in works_of(self.say) if _is_published(work))
        return [Link(work.title, f"{work.url}/{NAME}") for work in published]


def _is_published(work: Work) -> bool:
    return any(edition.review_state in FINAL_STATES for edition in work.editions)
