"""A draft that is thrown away takes the answers to its consultations along.

They lie beside it at the Publikation, and no command would find them there on their day.
"""

from Acquisition import aq_base
from zope.component import adapter
from zope.lifecycleevent.interfaces import IObjectRemovedEvent

from ..actions.forget_answers import ForgetAnswers
from ..behaviors.edition import IEdition


@adapter(IEdition, IObjectRemovedEvent)
def go_with_edition(edition, event) -> None:
    """Delete them, unless the Publikation itself goes, with all that lies at it."""
    if aq_base(edition) is aq_base(event.object):
        ForgetAnswers(edition, at_once=True)()
