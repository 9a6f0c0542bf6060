"""How many offers were found, in one sentence that is also read aloud."""

from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.counting import Count
from servicedeklaration.i18n import _


def told(count: Count, asked: Asked):
    """The message for the result of what is asked."""
    if not asked.questions:
        return _all(count.sure)
    if not count:
        return _("finder_none", default="We found nothing that fits everything.")
    if not count.sure:
        return _only_maybe(count.maybe)
    return _both(count) if count.maybe else _fitting(count.sure)


def _all(number: int):
    if number == 0:
        return _("finder_empty", default="There are no offers here yet.")
    if number == 1:
        return _("finder_all_one", default="There is 1 offer.")
    return _("finder_all", default="There are ${count} offers.", mapping={"count": str(number)})


def _fitting(number: int):
    if number == 1:
        return _("finder_fits_one", default="1 offer fits.")
    return _("finder_fits", default="${count} offers fit.", mapping={"count": str(number)})


def _both(count: Count):
    numbers = {"count": str(count.sure), "maybe": str(count.maybe)}
    if count.sure == 1:
        return _(
            "finder_fits_one_and_maybe",
            default="1 offer fits, and ${maybe} may fit.",
            mapping=numbers,
        )
    return _(
        "finder_fits_and_maybe",
        default="${count} offers fit, and ${maybe} may fit.",
        mapping=numbers,
    )


def _only_maybe(number: int):
    if number == 1:
        return _("finder_maybe_one", default="Nothing fits for certain. 1 offer may fit.")
    return _(
        "finder_maybe",
        default="Nothing fits for certain. ${count} offers may fit.",
        mapping={"count": str(number)},
    )


def nearest_words(dropped: str, count: Count):
    """E.g. "Uden »I en gruppe« er der 3 tilbud", for what is left out."""
    number = count.sure or count.maybe
    words = {"dropped": dropped, "count": str(number)}
    if not count.sure:
        return _(
            "finder_nearest_maybe", default="Without ${dropped}: ${count} may fit", mapping=words
        )
    if number == 1:
        return _("finder_nearest_one", default="Without ${dropped}: 1 offer", mapping=words)
    return _("finder_nearest", default="Without ${dropped}: ${count} offers", mapping=words)
