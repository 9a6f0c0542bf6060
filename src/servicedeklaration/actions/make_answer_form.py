"""Make answer form: the site gets its own form for consultations, which staff can edit."""

from dataclasses import dataclass
from typing import Any

from plone import api
from plone.dexterity.utils import createContentInContainer

from ..content.answer_form import SITE_FORM, usual_questions
from ..editions.permissions import READING
from ..editions.roles import EDITORS, STAFF
from .log import record
from .refusal import NOT_YOURS, Reason, refuse_if

PERMISSION = "servicedeklaration: Send edition on"
_NO_ACTIONS = '<model xmlns="http://namespaces.plone.org/supermodel/schema"><schema /></model>'
"""Whatever it does with answers, consultations take its questions only."""


@dataclass
class MakeAnswerForm:
    """An EasyForm at the site's root, seen by staff alone, with the usual questions.

    Consultations that are opened from now on ask what it asks. Calling it gives the form; where
    there is one already, that one.
    """

    site: Any

    def reasons(self) -> list[Reason]:
        """That it isn't the visitor's to do."""
        if api.user.has_permission(PERMISSION, obj=self.site):
            return []
        return [NOT_YOURS]

    def __call__(self) -> Any:
        """Make it, or raise Refused."""
        refuse_if(self.reasons())
        return self.site.get(SITE_FORM) or self._made()

    def _made(self) -> Any:
        form = createContentInContainer(
            self.site,
            "EasyForm",
            checkConstraints=False,
            id=SITE_FORM,
            title="Svarskema til høringer",
            fields_model=usual_questions(),
            actions_model=_NO_ACTIONS,
            exclude_from_nav=True,
        )
        for permission in READING:
            form.manage_permission(permission, sorted(STAFF), acquire=0)
        form.manage_permission("Modify portal content", sorted(EDITORS), acquire=0)
        form.reindexObject()
        record("make_answer_form", form)
        return form
