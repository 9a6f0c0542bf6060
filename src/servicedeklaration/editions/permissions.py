"""Which roles hold which Plone permission on an edition and its tree, state by state.

The workflow in the GenericSetup profile is checked against this table, with acquisition off:
a permission held by nobody is held by no administrator either.
"""

from .roles import NOBODY, STAFF, WRITERS
from .states import STATES, State

READING = ("View", "Access contents information")
"""For whom the state is visible."""

OVERVIEW = ("List folder contents", "CMFEditions: Access previous versions")
"""For staff in every state: earlier versions are drafts, and drafts are never public."""

WRITING = (
    "Modify portal content",
    "Delete objects",
    "Add portal content",
    "servicedeklaration: Add Part",
    "Copy or Move",
    "Manage properties",
    "Modify view template",
    "WebDAV Lock items",
    "CMFEditions: Apply version control",
    "CMFEditions: Checkout to location",
    "CMFEditions: Revert to previous versions",
    "CMFEditions: Save new version",
)
"""For writers while the state is editable; for nobody in every other state."""

NEVER = ("CMFEditions: Purge version",)
"""For nobody in any state: what was saved stays in the history."""

MANAGED_PERMISSIONS = READING + OVERVIEW + WRITING + NEVER


def _holders(state: State) -> dict[str, frozenset[str]]:
    """Permission → the roles that hold it in this state."""
    writers = WRITERS if state.editable else NOBODY
    table = dict.fromkeys(READING, state.visible_to) | dict.fromkeys(OVERVIEW, STAFF)
    return table | dict.fromkeys(WRITING, writers) | dict.fromkeys(NEVER, NOBODY)


PERMISSIONS = {id: _holders(state) for id, state in STATES.items()}
"""State id → permission → the roles that hold it."""
