"""PATCH @history, as plone.restapi does it, told in the trail."""

from plone.restapi.deserializer import json_body
from plone.restapi.services.history.patch import HistoryPatch

from ...actions.log import notice


class Patch(HistoryPatch):
    """CMFEditions tells nobody of it, so it is told here."""

    def reply(self):
        answer = super().reply()
        notice("reverted", self.context, version=str(json_body(self.request)["version"]))
        return answer
