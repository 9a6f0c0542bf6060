"""The words of a link to the rest of what a fact begins."""

from servicedeklaration.i18n import _


def more_of(term, say) -> str:
    """E.g. "Read more: for whom"."""
    return say(
        _("read_more_of", default="Read more: ${topic}", mapping={"topic": say(term).lower()})
    )
