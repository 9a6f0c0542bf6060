"""The factory of every message that a person sees."""

from zope.i18nmessageid import MessageFactory

_ = MessageFactory("servicedeklaration")
