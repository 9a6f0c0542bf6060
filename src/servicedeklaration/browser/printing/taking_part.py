"""Who may know of an edition's agenda packs."""

from plone import api

from servicedeklaration.content.current import may_see


def takes_part(edition) -> bool:
    """Whether the visitor is of the staff or the committee, and may see the edition."""
    needed = "servicedeklaration: Take part"
    return may_see(edition) and bool(api.user.has_permission(needed, obj=edition))
