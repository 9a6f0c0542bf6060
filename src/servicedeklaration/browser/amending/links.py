"""The ways from other pages to what a committee has changed."""

from servicedeklaration.content import amended
from servicedeklaration.content.state import is_editable


def adopted_url(edition) -> str:
    """The redline from the text as submitted to the one that was adopted; "" where none is."""
    if not amended.was_amended(edition):
        return ""
    return f"{edition.absolute_url()}/@@vedtagne-aendringer"


def sent_back_url(edition) -> str:
    """The changes that a draft was sent back with; "" where there are none."""
    if not is_editable(edition) or not amended.amendments(edition):
        return ""
    return f"{edition.absolute_url()}/@@udvalgets-aendringer"
