"""One question of a form, as plain data for the page that lays it out."""

from dataclasses import dataclass

from z3c.form.interfaces import IRadioWidget, ISelectWidget, ITextAreaWidget, ITextWidget

_KINDS = (
    (ITextAreaWidget, "area"),
    (ISelectWidget, "choice"),
    (IRadioWidget, "radio"),
    (ITextWidget, "text"),
)
"""Widgets that the page lays out itself; the others show as they are."""
_PURPOSES = {"name": "name", "organisation": "organization"}
"""Field → what of the sender it asks for, in the words of HTML (WCAG 2.2, 1.3.5)."""


@dataclass(frozen=True)
class Question:
    """One question. `kind`: "area", "choice", "radio", "text", or "other" with its `html`.

    `choices` are value, title and whether it is chosen. `described` are the ids of what describes
    the input, None: nothing does.
    """

    id: str
    name: str
    kind: str
    label: str
    help: str
    required: bool
    value: str
    problem: str
    choices: tuple[tuple[str, str, bool], ...] = ()
    html: str = ""
    purpose: str | None = None
    """What of the sender it asks for, as HTML's `autocomplete` has it; None for nothing of that."""

    @property
    def described(self) -> str | None:
        notes = (("help", self.help), ("problem", self.problem))
        return " ".join(f"{self.id}-{note}" for note, there in notes if there) or None


def question_of(widget, problem: str, say) -> Question:
    """The question that a widget asks, with what is wrong with the answer to it."""
    kind = _kind(widget)
    return Question(
        id=widget.id,
        name=f"{widget.name}:list" if kind == "choice" else widget.name,
        kind=kind,
        label=say(widget.label),
        help=say(widget.field.description),
        required=widget.required,
        value=widget.value if isinstance(widget.value, str) else "",
        problem=problem,
        choices=_choices(widget, kind, say),
        html=widget.render() if kind == "other" else "",
        purpose=_PURPOSES.get(widget.field.getName()),
    )


def _kind(widget) -> str:
    kinds = (kind for interface, kind in _KINDS if interface.providedBy(widget))
    return next(kinds, "other")


def _choices(widget, kind: str, say) -> tuple[tuple[str, str, bool], ...]:
    """What can be chosen; widgets name the same things differently."""
    if kind == "choice":
        return tuple((i["value"], say(i["content"]), bool(i["selected"])) for i in widget.items)
    if kind == "radio":
        return tuple((i["value"], say(i["label"]), bool(i["checked"])) for i in widget.items)
    return ()
