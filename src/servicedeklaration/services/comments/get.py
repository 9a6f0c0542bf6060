"""GET <edition>/@comments"""

from plone.restapi.services import Service
from zExceptions import NotFound

from ...content.comments import Comment, are_open, comments, may_read


class Get(Service):
    """The comments, the earliest first; `open` says whether more can be made."""

    def reply(self) -> dict:
        if not may_read(self.context):
            raise NotFound("@comments")
        return {
            "@id": f"{self.context.absolute_url()}/@comments",
            "open": are_open(self.context),
            "items": [as_data(each) for each in comments(self.context)],
        }


def as_data(comment: Comment) -> dict:
    """A comment as JSON-able data; one that was taken back has no words any more."""
    return {**comment.to_dict(), "text": comment.text if comment.stands else None}
