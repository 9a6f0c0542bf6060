"""Messages in a language, each of them translated once in a process."""

from functools import lru_cache

from zope.i18n import translate
from zope.i18nmessageid import Message


def said(message: str, language: str) -> str:
    """The message in the language; text that is no message as it is."""
    if not isinstance(message, Message):
        return message
    filled = tuple((message.mapping or {}).items())
    return _said(str(message), message.domain, message.default, filled, language)


@lru_cache(4096)
def _said(msgid: str, domain: str, default: str, filled: tuple, language: str) -> str:
    message = Message(msgid, domain, default, dict(filled))
    return translate(message, target_language=language)
