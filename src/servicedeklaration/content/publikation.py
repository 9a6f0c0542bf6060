"""Publikation: the work, a lasting address that holds editions of one kind."""

from plone.autoform import directives
from plone.dexterity.content import Container
from plone.supermodel import model
from z3c.form.browser.checkbox import CheckBoxFieldWidget
from zope import schema
from zope.interface import implementer

from ..behaviors.fieldsets import REVIEW
from ..behaviors.problems import Problem
from ..i18n import _
from ..messages.addresses import is_address
from .interfaces import INames


class Kind(schema.Choice):
    """The kind of document, which stays once there are editions of it."""

    def _validate(self, value):
        super()._validate(value)
        held = _kind_of_editions(self.context)
        if held is not None and value != held:
            raise Problem(
                _(
                    "error_kind_fixed",
                    default="There are editions of the kind ${kind} already. Make a new "
                    "publication for another kind.",
                    mapping={"kind": held},
                )
            )


class EmailAddress(schema.TextLine):
    """One e-mail address."""

    def _validate(self, value):
        super()._validate(value)
        if not is_address(value):
            raise Problem(
                _("error_email", default="Write one e-mail address, such as kontor@havlund.example")
            )


def _kind_of_editions(context) -> str | None:
    """The kind of the editions that a Publikation holds; None without any, or elsewhere."""
    if not IPublikation.providedBy(context):
        return None
    return next((each.portal_type for each in context.objectValues()), None)


class IPublikation(model.Schema):
    """A work, without text and state of its own."""

    model.fieldset(
        "review",
        label=REVIEW,
        fields=["owner_function", "owner_email", "councils", "review_months"],
        order=70,
    )
    directives.read_permission(owner_email="servicedeklaration.ViewInternal")

    description = schema.Text(
        title=_("label_description", default="Summary"),
        description=_(
            "help_description", default="One or two sentences; they stand below the title in lists."
        ),
        required=False,
        missing_value="",
    )
    kind = Kind(
        title=_("label_kind", default="Kind of document"),
        description=_(
            "help_kind",
            default="All editions are of this kind. It cannot be changed once there are any.",
        ),
        vocabulary="servicedeklaration.kinds",
    )
    municipality = schema.Choice(
        title=_("label_municipality", default="Municipality"),
        description=_("help_municipality", default="The municipality that makes the promise."),
        vocabulary="servicedeklaration.municipalities",
    )
    provider = schema.TextLine(
        title=_("label_provider", default="Provider"),
        description=_("help_provider", default="The centre or institution that gives the help."),
        required=False,
    )
    subject = schema.TextLine(
        title=_("label_subject", default="Subject"),
        description=_(
            "help_subject",
            default="What it is about, for example stofmisbrug. Put commas between several.",
        ),
        required=False,
    )
    owner_function = schema.TextLine(
        title=_("label_owner_function", default="Responsible function"),
        description=_(
            "help_owner_function",
            default="Who answers for it: an office or a position, not a person's name.",
        ),
        required=False,
    )
    owner_email = EmailAddress(
        title=_("label_owner_email", default="E-mail of the responsible function"),
        description=_(
            "help_owner_email",
            default="Messages about decisions and reviews go here. It need not be a user's "
            "address, and the public doesn't see it.",
        ),
        required=False,
    )
    directives.widget("councils", CheckBoxFieldWidget)
    councils = schema.Tuple(
        title=_("label_councils", default="Councils that must be heard"),
        description=_(
            "help_councils",
            default="No edition can be submitted for approval before they have been asked, and "
            "have answered or had the time to.",
        ),
        value_type=schema.Choice(vocabulary="servicedeklaration.councils"),
        required=False,
        missing_value=(),
        default=(),
    )
    review_months = schema.Int(
        title=_("label_review_months", default="Months between reviews"),
        description=_(
            "help_review_months",
            default="How many months may pass before it must be gone through again, for example "
            "24.",
        ),
        required=False,
        min=1,
        max=240,
    )


@implementer(IPublikation)
class Publikation(Container):
    """The work; its `subject` is one text, which Plone's keywords are read from."""

    subject = None

    def __bobo_traverse__(self, request, name):
        """Lead into the edition in force, in the browser, over REST and by path alike."""
        return INames(self).under(name)

    def Subject(self) -> tuple[str, ...]:
        """The subject as keywords."""
        return tuple(word.strip() for word in (self.subject or "").split(",") if word.strip())

    def setSubject(self, subject: str | tuple[str, ...]) -> None:
        """Take a text, or keywords, as the subject."""
        self.subject = subject if isinstance(subject, str) else ", ".join(subject) or None
