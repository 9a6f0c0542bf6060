"""What is sent from the page of the work on a hvidbog, as actions."""

from collections.abc import Mapping
from typing import Any

from servicedeklaration.actions.publish_whitebook import PublishWhitebook
from servicedeklaration.actions.remark_on_answer import RemarkOnAnswer
from servicedeklaration.consultation.voices import Voice
from servicedeklaration.content.whitebooks import Work

from .voices import Typed, suggested


def typed_in(form: Mapping[str, Any]) -> Typed:
    """What was typed about one answer."""
    seen = _text(form, "seen")
    return Typed(
        _text(form, "text"),
        _text(form, "publish_name") == "1",
        _text(form, "remark"),
        _text(form, "result"),
        _text(form, "left_out"),
        int(seen) if seen.isdecimal() else 0,
    )


def remark(edition, known: Work, form: Mapping[str, Any]) -> RemarkOnAnswer:
    """The action that keeps what was typed about one answer.

    Words that were ticked stand, also if they had been taken out of the text that was suggested.
    """
    typed, cleared = typed_in(form), _texts(form, "cleared")
    voice = known.voice(_text(form, "answer"))
    text = typed.text
    if voice is not None and text == suggested(voice.text):
        text = suggested(voice.text, cleared)
    return RemarkOnAnswer(
        edition,
        _text(form, "answer"),
        text=text,
        publish_name=None if _is_council(voice) else typed.publish_name,
        remark=typed.remark,
        result=typed.result,
        left_out=typed.left_out,
        cleared=cleared,
        seen=typed.seen,
        number=known.course.number,
    )


def publish(edition, number: int, form: Mapping[str, Any]) -> PublishWhitebook:
    """The action that publishes what was done."""
    return PublishWhitebook(edition, note=_text(form, "note"), number=number)


def _is_council(voice: Voice | None) -> bool:
    """Whether the form asks nothing of the name: a council's is always told."""
    return voice is not None and voice.kind == "council"


def _text(form: Mapping[str, Any], name: str) -> str:
    value = form.get(name, "")
    return "\n".join(value.splitlines()).strip() if isinstance(value, str) else ""


def _texts(form: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Every value of a field that may be sent several times."""
    values = form.get(name, ())
    values = [values] if isinstance(values, str) else values
    return tuple(value for value in values if isinstance(value, str))
