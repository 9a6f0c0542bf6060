"""The parts of the text in consultation that an answer can be about, for the answer form."""

from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary

from ..consultation.answers import WHOLE_EDITION
from ..consultation.sections import sections_of
from ..i18n import _
from .consultations import heard_text, latest
from .walk import edition_of

WHOLE = "*"
"""The token of the edition as a whole, which is no part's id."""


@provider(IVocabularyFactory)
def heard_sections(context) -> SimpleVocabulary:
    """The whole edition, then the parts of the text as it was laid before the public.

    Nothing but the whole outside an edition that is or was in consultation.
    """
    whole = SimpleTerm(WHOLE_EDITION, WHOLE, _("section_whole", default="The whole text"))
    return SimpleVocabulary(
        [whole, *(SimpleTerm(id, id, title) for id, title in _heard(context).items())]
    )


def _heard(context) -> dict[str, str]:
    edition = edition_of(context)
    course = latest(edition) if edition is not None else None
    return sections_of(heard_text(edition, course.number)) if course is not None else {}
