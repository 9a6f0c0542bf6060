"""`@@ret-for-udvalget`: one part of a pending text, as the committee wants it."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from plone import api
from plone.autoform.form import AutoExtensibleForm
from plone.dexterity.utils import iterSchemataForType
from plone.protect import CheckAuthenticator, PostOnly
from plone.supermodel import model
from plone.uuid.interfaces import IUUID
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage
from z3c.form import button
from z3c.form.form import EditForm
from zExceptions import NotFound
from zope.i18n import translate

from ...actions.amend import Amend, not_to_amend
from ...actions.refusal import Refused
from ...amendments import Amendment, part_at
from ...amendments.amendment import ADD, PART_TYPES, REMOVE, SET
from ...amendments.objections import CLOSED
from ...content import amended
from ...content.build import part_of
from ...content.import_tree import RELATIONS
from ...content.tree import INTERNAL, plain
from ...i18n import _
from ...redline.fields import field_change
from .places import place_of

PAGE = "@@godkend-med-aendringer"


class PartForm(AutoExtensibleForm, EditForm):
    """The fields of one part, as in Plone's edit form; what is changed becomes amendments.

    `del` names the part by the ids below the edition, "" for the edition itself. `ny` is the type
    of a part that is added, at the place `sted`.
    """

    template = ViewPageTemplateFile("part.pt")
    default_fieldset_label = _("fieldset_text", default="Text")
    schema = model.Schema
    enableCSRFProtection = True
    reasons: tuple[str, ...] = ()

    def __call__(self):
        if not_to_amend(self.context):
            self.request.response.redirect(self._page)
            return ""
        self.request.set("disable_border", True)
        self._find()
        return super().__call__()

    @property
    def label(self) -> str:
        """The page's heading."""
        if self.new:
            named = _("heading_new_section", default="New section")
            return named if self.new == "Afsnit" else _("heading_new_offer", default="New offer")
        return _(
            "heading_amend", default="Change “${title}”", mapping={"title": self.part["title"]}
        )

    @property
    def action(self) -> str:
        """The page's own address, with the part or the place in it."""
        given = {"ny": self.new, "sted": self.place} if self.new else {"del": self.path}
        return f"{self.context.absolute_url()}/@@ret-for-udvalget?{urlencode(given)}"

    @property
    def additionalSchemata(self) -> list:
        schemata = iterSchemataForType(self.part["@type"])
        return [s for s in schemata if s.__module__.startswith("servicedeklaration.")]

    def updateFieldsFromSchemata(self) -> None:
        """Without what no amendment sets."""
        super().updateFieldsFromSchemata()
        closed = CLOSED | INTERNAL
        for group in (self, *self.groups):
            group.fields = group.fields.omit(*_named(group.fields, closed))

    def updateActions(self) -> None:
        """The first button looks like the one that is most likely wanted."""
        super().updateActions()
        self.actions["amend"].addClass("success")

    def getContent(self):
        """The part with the amendments in it, as an object that stands nowhere.

        It has no name: the text editor looks up its address, and finds the edition.
        """
        return part_of({**self.part, "id": ""}).__of__(self.context)

    @button.buttonAndHandler(_("button_amend", default="Write the change"), name="amend")
    def handle_amend(self, button) -> None:
        """Write what differs down, unless a value is wrong."""
        data, errors = self.extractData()
        if errors:
            self.status = self.formErrorsMessage
            return
        values = {name.rpartition(".")[2]: _plain(value) for name, value in data.items()}
        self._write(tuple(self._amendments(values)))

    @button.buttonAndHandler(
        _("button_amend_remove", default="Take it out of the text"),
        name="remove",
        condition=lambda form: bool(form.path) and not form.new,
    )
    def handle_remove(self, button) -> None:
        """Take the part out, with all that stands in it."""
        self._write((Amendment(REMOVE, self.path),))

    @button.buttonAndHandler(_("link_cancel", default="Cancel"), name="cancel")
    def handle_cancel(self, button) -> None:
        """Go back."""
        self.request.response.redirect(self._page)

    @property
    def _page(self) -> str:
        return f"{self.context.absolute_url()}/{PAGE}"

    def _find(self) -> None:
        """Find the part, or the type of the new one; NotFound for one that isn't there."""
        asked = {name: self.request.form.get(name, "") for name in ("del", "ny", "sted")}
        if not all(isinstance(value, str) for value in asked.values()):
            raise NotFound(self.__name__)
        self.path, self.new, self.place = asked["del"], asked["ny"], asked["sted"]
        text = amended.amended_tree(self.context)
        found = {"@type": self.new} if self.new in PART_TYPES else part_at(text, self.path)
        if found is None or self.new not in ("", *PART_TYPES):
            raise NotFound(self.__name__)
        self.part = _with_places(found)

    def _amendments(self, values: Mapping[str, Any]) -> Iterator[Amendment]:
        if self.new:
            above, after = place_of(self.place)
            given = {name: value for name, value in values.items() if value not in (None, [], "")}
            yield Amendment(ADD, above, type=self.new, after=after, value=given)
            return
        for name, value in values.items():
            if field_change(name, self.part.get(name), value) is not None:
                yield Amendment(SET, self.path, name, value)

    def _write(self, amendments: tuple[Amendment, ...]) -> None:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        if not amendments:
            self.status = _("amend_nothing", default="You have changed nothing yet.")
            return
        try:
            Amend(self.context, amendments)()
        except Refused as refusal:
            self.reasons = tuple(
                translate(r.message, context=self.request) for r in refusal.reasons
            )
            self.request.response.setStatus(400)
            return
        done = _("done_amend", default="The change is written down.")
        IStatusMessage(self.request).add(done)
        self.request.response.redirect(f"{self._page}#aendringer")


def _named(fields, names) -> list[str]:
    """The keys of those form fields whose schema field has one of the names."""
    return [key for key, field in fields.items() if field.field.__name__ in names]


def _with_places(part: Mapping[str, Any]) -> dict[str, Any]:
    """The part without relations to places that are gone, which no form can show."""
    found = {name: value for name, value in part.items() if name != "items"}
    for name in RELATIONS & found.keys():
        value = found[name]
        uids = [value] if isinstance(value, str) else value or []
        there = [uid for uid in uids if api.content.get(UID=uid) is not None]
        found[name] = there if isinstance(value, list) else next(iter(there), None)
    return found


def _plain(value: Any) -> Any:
    """A form's value as a tree has it; a place that was chosen is its UID."""
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return IUUID(value, None) or plain(value)
