"""POST <edition>/@workflow/<transition>"""

from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.deserializer import json_body
from plone.restapi.serializer.converters import json_compatible
from plone.restapi.services.workflow.transition import WorkflowTransition
from zExceptions import NotFound
from zope.interface import alsoProvides

from ...actions.registry import ACTIONS
from ...content.state import state_of
from ...editions.states import STATES


class Post(WorkflowTransition):
    """Carries out the transition's action with the JSON body as its data.

    A refusal is raised, so that nothing is written, and answered as a list of reasons.
    """

    def reply(self) -> dict:
        if self.transition not in ACTIONS:
            raise NotFound(self.transition)
        alsoProvides(self.request, IDisableCSRFProtection)
        ACTIONS[self.transition].from_data(self.context, json_body(self.request))()
        return self._last_step()

    def _last_step(self) -> dict:
        """The newest entry of the history, as plone.restapi gives it."""
        last = self.wftool.getStatusOf("edition_workflow", self.context)
        title = STATES[state_of(self.context)].title_da
        return json_compatible({**last, "title": title})
