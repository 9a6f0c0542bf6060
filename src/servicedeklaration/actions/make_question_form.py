"""Make question form: the site gets its own copy of a form, which staff can edit."""

from dataclasses import dataclass
from typing import Any

from plone import api
from plone.dexterity.utils import createContentInContainer

from ..content.question_form import QuestionForm
from ..editions.permissions import READING
from ..editions.roles import EDITORS, STAFF
from .log import record
from .refusal import NOT_YOURS, Reason, refuse_if

PERMISSION = "servicedeklaration: Send edition on"
_NO_ACTIONS = '<model xmlns="http://namespaces.plone.org/supermodel/schema"><schema /></model>'
"""Whatever it does with answers, the pages that ask take its questions only."""


@dataclass
class MakeQuestionForm:
    """An EasyForm at the site's root, seen by staff alone, with the usual questions.

    Calling it gives the form; where there is one already, that one.
    """

    site: Any
    form: QuestionForm

    def reasons(self) -> list[Reason]:
        """That it isn't the visitor's to do."""
        if api.user.has_permission(PERMISSION, obj=self.site):
            return []
        return [NOT_YOURS]

    def __call__(self) -> Any:
        """Make it, or raise Refused."""
        refuse_if(self.reasons())
        return self.site.get(self.form.id) or self._made()

    def _made(self) -> Any:
        made = createContentInContainer(
            self.site,
            "EasyForm",
            checkConstraints=False,
            id=self.form.id,
            title=self.form.title,
            fields_model=self.form.usual(),
            actions_model=_NO_ACTIONS,
            exclude_from_nav=True,
        )
        for permission in READING:
            made.manage_permission(permission, sorted(STAFF), acquire=0)
        made.manage_permission("Modify portal content", sorted(EDITORS), acquire=0)
        made.reindexObject()
        record("make_question_form", made)
        return made
