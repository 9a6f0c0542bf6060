"""Who sends a form: a robot, somebody who is logged in, or anybody."""

from AccessControl import getSecurityManager
from AccessControl.users import nobody
from Acquisition import aq_base

TRAP = "hjemmeside"
"""A field that no person sees; what fills it in is a robot."""


def is_trapped(request) -> bool:
    """Whether the field is filled in that no person sees."""
    return bool(request.form.get(TRAP))


def is_anonymous() -> bool:
    """Whether the visitor is not logged in; there is nothing to steal from such a one."""
    return aq_base(getSecurityManager().getUser()) is aq_base(nobody)


def authenticator(context) -> str:
    """The token of somebody who is logged in, as HTML; "" for everyone else."""
    return "" if is_anonymous() else context.unrestrictedTraverse("@@authenticator").authenticator()
