"""`@@fortryd-import`"""

from collections.abc import Callable, Mapping
from typing import Any

from plone import api

from ...actions.refusal import Reason
from ...actions.undo_import import UndoImport
from ...i18n import _
from ..course.form import CourseForm

_ALL = _("lead_undo_import", default="The draft and all that the import made are taken away.")
_EDITED = _(
    "lead_undo_import_edited",
    default="The draft and all that the import made are taken away, also what was written in the "
    "draft since.",
)


class UndoForm(CourseForm):
    """Takes an import back, as long as nothing but a draft came of it."""

    title = _("heading_undo_import", default="Undo the import")
    button = _("button_undo_import", default="Undo the import")
    done = _("done_undo_import", default="The import is undone. The file waits here.")

    @property
    def lead(self) -> str:
        """What goes; it warns where somebody has written in the draft."""
        return _EDITED if UndoImport(self.context).takes().edited else _ALL

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return UndoImport(self.context)

    def reasons_beforehand(self) -> list[Reason]:
        return UndoImport(self.context).reasons()

    def is_offered(self) -> bool:
        return not self.reasons_beforehand()

    def next_url(self, result: Any) -> str:
        portal_url = api.portal.get().absolute_url()
        return f"{portal_url}/@@gennemse-import/{result.id}" if result else portal_url
