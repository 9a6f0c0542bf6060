"""A refused change, shown to the one who asked for it: every reason in words."""

import json

from plone.rest.interfaces import IAPIRequest
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate


class RefusedPage(BrowserView):
    """A refusal that nothing has caught, as a page or, for REST, as JSON."""

    index = ViewPageTemplateFile("refused.pt")

    def __call__(self):
        refusal = self.context
        self.request.response.setStatus(refusal.status, lock=1)
        self.reasons = [
            translate(reason.message, context=self.request) for reason in refusal.reasons
        ]
        if self._wants_json():
            self.request.response.setHeader("Content-Type", "application/json")
            return json.dumps(self._as_data(refusal))
        self.context = self.__parent__
        return self.index()

    def _wants_json(self) -> bool:
        accepts = self.request.getHeader("Accept", "")
        return IAPIRequest.providedBy(self.request) or "text/html" not in accepts

    def _as_data(self, refusal) -> dict:
        """`reasons` in words; `fields` has what each is about, None where it is no one field."""
        return {
            "type": type(refusal).__name__,
            "message": " ".join(self.reasons),
            "reasons": self.reasons,
            "fields": [reason.field for reason in refusal.reasons],
        }
