"""The words of the finder's questions and choices."""

from servicedeklaration.finder.questions import (
    AGE,
    ANONYMOUS,
    FORM,
    MUNICIPALITY,
    REFERRAL,
    SUBJECT,
    WHOM,
    Question,
)
from servicedeklaration.i18n import _

from ..places import municipality_name

QUESTIONS = {
    WHOM: _("finder_for", default="Who is the help for?"),
    AGE: _("finder_age", default="How old is the one who needs help?"),
    SUBJECT: _("finder_subject", default="What is it about?"),
    FORM: _("finder_form", default="How would you like to get help?"),
    MUNICIPALITY: _("finder_municipality", default="Which municipality?"),
}
"""What the page asks."""

_CHOICES = {
    (WHOM, "mig"): _("finder_for_me", default="Myself"),
    (WHOM, "paaroerende"): _("finder_for_relatives", default="Me as a relative"),
    (WHOM, "ung"): _("finder_for_young", default="A young person"),
    (WHOM, "gravid"): _("finder_for_pregnant", default="Somebody who is pregnant"),
    (SUBJECT, "alkohol"): _("finder_alcohol", default="Alcohol"),
    (SUBJECT, "stoffer"): _("finder_drugs", default="Drugs, cannabis or pills"),
    (ANONYMOUS, "ja"): _("finder_anonymous", default="I want to be anonymous"),
    (REFERRAL, "nej"): _("finder_no_referral", default="I want to come without being referred"),
    (FORM, "individuel"): _("finder_individual", default="On my own with a professional"),
    (FORM, "gruppe"): _("finder_group", default="Together with others in a group"),
    (FORM, "dag"): _("finder_day", default="Day treatment"),
    (FORM, "doegn"): _("finder_residential", default="Residential treatment"),
}

_CHIPS = {
    (WHOM, "mig"): _("finder_chip_me", default="For myself"),
    (WHOM, "paaroerende"): _("finder_chip_relatives", default="For relatives"),
    (WHOM, "ung"): _("finder_chip_young", default="For the young"),
    (WHOM, "gravid"): _("finder_chip_pregnant", default="For the pregnant"),
    (ANONYMOUS, "ja"): _("finder_chip_anonymous", default="Anonymous"),
    (REFERRAL, "nej"): _("finder_chip_no_referral", default="Without referral"),
    (FORM, "individuel"): _("finder_chip_individual", default="Individual"),
    (FORM, "gruppe"): _("finder_chip_group", default="In a group"),
}
"""Shorter words for a choice that was taken; where there are none, those of the choice."""

_UNSAID = {
    WHOM: _("finder_unsaid_for", default="who it is for"),
    AGE: _("finder_unsaid_age", default="age"),
    SUBJECT: _("finder_unsaid_subject", default="what it is about"),
    ANONYMOUS: _("finder_unsaid_anonymous", default="whether you can be anonymous"),
    REFERRAL: _("finder_unsaid_referral", default="whether you must be referred"),
    FORM: _("finder_unsaid_form", default="how it takes place"),
    MUNICIPALITY: _("finder_unsaid_municipality", default="municipality"),
}


def choice_words(question: Question, value: str, say) -> str:
    """A choice as the page offers it; subjects without words of ours as documents write them."""
    if question is MUNICIPALITY:
        return municipality_name(value)
    if (question, value) in _CHOICES:
        return say(_CHOICES[question, value])
    return value[:1].upper() + value[1:]


def chip_words(question: Question, value: str, say) -> str:
    """A choice that was taken, in few words."""
    if question is AGE:
        return say(_("finder_chip_age", default="${age} years", mapping={"age": value}))
    if (question, value) in _CHIPS:
        return say(_CHIPS[question, value])
    return choice_words(question, value, say)


def unsaid_words(questions: list[Question], say) -> str:
    """What an offer doesn't say: "alder, om du kan være anonym"."""
    return ", ".join(say(_UNSAID[question]) for question in questions)
