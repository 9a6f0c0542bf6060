"""What an offer's data say, in words; "unknown" and None say nothing."""

from servicedeklaration.i18n import _

NO_REFERRAL = _("tag_open", default="No referral needed")
REFERRAL = _("tag_referral", default="After referral")
ANONYMOUS = _("tag_anonymous", default="Anonymous")


def tags_of(offer) -> list[str]:
    """Short statements about the way in, for lists."""
    tags = {"open": NO_REFERRAL, "referral": REFERRAL}.get(offer.access), age_words(offer)
    anonymous = ANONYMOUS if offer.anonymous == "yes" else None
    return [tag for tag in (*tags, anonymous) if tag]


def access_words(offer) -> str | None:
    """Whether one must be referred; None when that is not stated."""
    return {
        "open": _("access_open_long", default="No, you can come directly."),
        "referral": _("access_referral_long", default="Yes, the municipality must refer you."),
    }.get(offer.access)


def anonymity_words(offer) -> str | None:
    """Whether one can be anonymous; None when that is not stated."""
    return {
        "yes": _("anonymous_yes_long", default="Yes, you can be anonymous."),
        "no": _("anonymous_no_long", default="No, you give your name."),
    }.get(offer.anonymous)


def age_words(offer) -> str | None:
    """The ages it is for; None when they are not stated."""
    youngest, oldest = offer.age_min, offer.age_max
    ages = {"min": str(youngest), "max": str(oldest)}
    if youngest is not None and oldest is not None:
        return _("ages_between", default="${min}–${max} years", mapping=ages)
    if youngest is not None:
        return _("ages_from", default="From ${min} years", mapping=ages)
    if oldest is not None:
        return _("ages_to", default="Up to ${max} years", mapping=ages)
    return None
