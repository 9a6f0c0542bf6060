"""A correction that is laid before others is no mere correction any longer."""

from zope.component import adapter

from ..actions.events import ConsultationOpened, EditionSubmitted
from ..content.corrections import correction, set_correction


@adapter(EditionSubmitted)
def is_submitted(event) -> None:
    """The committee decides on it, so it can't be published without the committee afterwards."""
    _end(event.object)


@adapter(ConsultationOpened)
def is_heard(event) -> None:
    """The public is asked about it, as about any other draft."""
    _end(event.object)


def _end(edition) -> None:
    if correction(edition) is not None:
        set_correction(edition, None)
