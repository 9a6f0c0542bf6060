"""What a section can be about: the topics that editions have fields for, and "other"."""

from plone.app.textfield.interfaces import IRichText
from zope.interface import provider
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary

from ..behaviors.access import IAccessTopics
from ..behaviors.declaration import IDeclarationTopics
from ..behaviors.methods import IMethods
from ..behaviors.organisation import IOrganisation
from ..behaviors.price import IPrice
from ..behaviors.promises import IServiceTopics
from ..behaviors.purpose import IPurpose
from ..behaviors.standard import IStandardTopics
from ..behaviors.target_group import ITargetGroup
from ..i18n import _

TOPIC_SCHEMAS = (
    IPurpose,
    ITargetGroup,
    IAccessTopics,
    IPrice,
    IServiceTopics,
    IStandardTopics,
    IDeclarationTopics,
    IOrganisation,
    IMethods,
)


@provider(IVocabularyFactory)
def topics(context) -> SimpleVocabulary:
    """Every topic by the name and title of its field."""
    terms = [
        SimpleTerm(name, name, field.title)
        for schema in TOPIC_SCHEMAS
        for name, field in getFieldsInOrder(schema)
        if IRichText.providedBy(field)
    ]
    return SimpleVocabulary(
        [*terms, SimpleTerm("other", "other", _("choice_other", default="Other"))]
    )
