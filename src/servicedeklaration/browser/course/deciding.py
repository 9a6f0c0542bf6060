"""What the forms that record a decision have in common."""

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from ...actions.approve import Approve
from ...actions.refusal import Reason
from .bodies import known_bodies
from .form import CourseForm


class DecidingForm(CourseForm):
    """A form about a pending edition, with the ways to all that one must know for it."""

    links = ViewPageTemplateFile("deciding.pt")
    page = ""
    """The name of the form's own page, which it doesn't lead to."""

    def is_offered(self) -> bool:
        return Approve(self.context).is_open()

    def reasons_beforehand(self) -> list[Reason]:
        """That there is nothing to decide, or that it isn't the visitor's to record."""
        action = Approve(self.context)
        return [] if action.is_open() else [action.not_open()]

    @property
    def above(self) -> str:
        """The links; "" where there is nothing to decide."""
        return self.links() if self.is_offered() else ""

    def suggestions(self, name: str) -> list[str]:
        """The bodies that have decided on the site's editions before."""
        return known_bodies() if name == "bodies" else []
