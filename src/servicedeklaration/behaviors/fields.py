"""Makers of fields that the behaviors have in common."""

from zope.i18nmessageid import Message

from .text_editor import TopicText


def topic(title: Message, description: Message) -> TopicText:
    """A text with headings, lists and links; never compulsory, since documents have gaps."""
    return TopicText(
        title=title,
        description=description,
        required=False,
        default_mime_type="text/html",
        output_mime_type="text/x-html-safe",
        allowed_mime_types=("text/html",),
    )
