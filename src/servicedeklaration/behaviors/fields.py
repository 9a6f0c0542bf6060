"""Makers of fields that the behaviors have in common."""

from plone.app.textfield import RichText
from zope.i18nmessageid import Message


def topic(title: Message, description: Message) -> RichText:
    """A text with headings, lists and links; never compulsory, since documents have gaps."""
    return RichText(
        title=title,
        description=description,
        required=False,
        default_mime_type="text/html",
        output_mime_type="text/x-html-safe",
        allowed_mime_types=("text/html",),
    )
