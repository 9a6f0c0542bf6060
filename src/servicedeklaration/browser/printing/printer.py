"""The utility that prints editions."""

from zope.interface import implementer

from servicedeklaration.actions.log import actor
from servicedeklaration.content.people import full_name
from servicedeklaration.editions.roles import MEMBER
from servicedeklaration.interfaces import IPrinter

from .desk import printing
from .edition import PaperEdition
from .pack import PackPaper
from .press import press


@implementer(IPrinter)
class Printer:
    """Prints what is stored, whoever asks: those who call it decide who gets the paper."""

    def edition(self, edition) -> bytes:
        """The reading view of an edition; what is in it follows from content, day and address."""
        with printing("Manager") as request:
            view = PaperEdition(edition, request)
            return press(view(), view.address)

    def pack(self, edition) -> bytes:
        """The agenda pack of an edition, with what a member of the committee may see."""
        made_by = full_name(actor())
        with printing(MEMBER) as request:
            view = PackPaper(edition, request, made_by)
            return press(view(), view.address)
