"""Short, closed lists: value, and title in words."""

from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary

from ..i18n import _

_UNKNOWN = _("choice_unknown", default="Not stated")


def _choices(**titles) -> SimpleVocabulary:
    terms = [SimpleTerm(value, value, title) for value, title in titles.items()]
    return SimpleVocabulary(terms)


@provider(IVocabularyFactory)
def kinds(context) -> SimpleVocabulary:
    """The kinds of document; the values are the portal types of their editions."""
    return _choices(
        Servicedeklaration=_("kind_servicedeklaration", default="Service declaration"),
        Indsatskatalog=_("kind_indsatskatalog", default="Catalogue of offers"),
        Kvalitetsstandard=_("kind_kvalitetsstandard", default="Quality standard"),
    )


@provider(IVocabularyFactory)
def access(context) -> SimpleVocabulary:
    """Whether one must be referred."""
    return _choices(
        open=_("access_open", default="No referral needed"),
        referral=_("access_referral", default="Requires referral"),
        unknown=_UNKNOWN,
    )


@provider(IVocabularyFactory)
def anonymous(context) -> SimpleVocabulary:
    """Whether one can be anonymous."""
    return _choices(
        yes=_("anonymous_yes", default="Yes, you can be anonymous"),
        no=_("anonymous_no", default="No, you give your name"),
        unknown=_UNKNOWN,
    )


@provider(IVocabularyFactory)
def offer_type(context) -> SimpleVocabulary:
    """What an entry in a document is."""
    return _choices(
        offer=_("offer_type_offer", default="Offer"),
        sub_offer=_("offer_type_sub_offer", default="Part of an offer"),
        special_group=_("offer_type_special_group", default="Offer for a special group"),
        process=_("offer_type_process", default="Step on the way"),
    )


@provider(IVocabularyFactory)
def form(context) -> SimpleVocabulary:
    """How an offer takes place."""
    return _choices(
        individual=_("form_individual", default="Individual"),
        group=_("form_group", default="In a group"),
        day=_("form_day", default="Day treatment"),
        residential=_("form_residential", default="Residential"),
        other=_("choice_other", default="Other"),
    )
