"""Who answers what citizens write, and when one may expect an answer."""

from plone import api
from zope.i18nmessageid import Message

from servicedeklaration.content.place_works import municipalities_in_force
from servicedeklaration.i18n import _

from ..places import municipality_name

EXPECTED = "servicedeklaration.answer_expected"
"""Registry record with the site's own sentence on when it answers; empty: nothing is promised."""


def answered_by(site_title: str) -> tuple[Message, ...]:
    """Who reads what is sent, in sentences: the municipality where the site has only one.

    Where it has several, the staff of the site read it, and must be told which one is meant.
    """
    codes = municipalities_in_force()
    if len(codes) == 1:
        who = {"name": municipality_name(*codes)}
        return (_("inquiry_answered_by", default="${name} reads it and answers.", mapping=who),)
    staff = _(
        "inquiry_answered_by_staff",
        default="The staff behind “${name}” read it and answer.",
        mapping={"name": site_title},
    )
    which = _("inquiry_which", default="Please write which municipality it is about.")
    return (staff, which) if codes else (staff,)


def answer_expected() -> str:
    """When one may expect an answer, in the site's own words; "" where it doesn't say."""
    return (api.portal.get_registry_record(EXPECTED, default="") or "").strip()
