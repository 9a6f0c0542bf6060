"""POST <edition>/@comments"""

from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.deserializer import json_body
from plone.restapi.services import Service
from zExceptions import NotFound
from zope.interface import alsoProvides

from ...actions.comment_on_part import CommentOnPart
from ...actions.refusal import Reason, Refused
from ...content.comments import may_read
from ...i18n import _
from .get import as_data

KEYS = ("text", "section", "field", "where")


class Post(Service):
    """Makes a comment of `text` about a `section` or a `field`, or the whole, and gives it."""

    def reply(self) -> dict:
        if not may_read(self.context):
            raise NotFound("@comments")
        alsoProvides(self.request, IDisableCSRFProtection)
        made = CommentOnPart(self.context, **given(json_body(self.request)))()
        self.request.response.setStatus(201)
        return as_data(made)


def given(body) -> dict[str, str]:
    """The body's values; Refused for a key that isn't known, and for what is no text."""
    wrong = [name for name in body if name not in KEYS or not isinstance(body[name], str)]
    if wrong:
        raise Refused([_unreadable(name) for name in wrong])
    return dict(body)


def _unreadable(name: str) -> Reason:
    words = _("reason_unknown_key", default="“${name}” is not known here.", mapping={"name": name})
    return Reason(words, name)
