"""What a request hands in: the result of an import, and perhaps the file and a statement."""

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from content_import.folder import STATED

from ...actions.import_document import Statement
from ...actions.refusal import Reason, Refused
from ...content.limits import limits

_NO_FILE = "Filen i source.data er ikke skrevet i base64."
_OTHER_FILE = "Filen er ikke den, som importen er læst af: dens SHA-256 er en anden."
_TOO_LARGE = "Filen er større, end sitet tager imod."
_NO_DAY = "En dag i statement skal skrives år-måned-dag, for eksempel 2026-03-01."


@dataclass(frozen=True)
class HandedIn:
    """`result` as content_import gives it, `data` the file that it was read from (b"" where only
    the result came), and what the municipality states."""

    result: Mapping[str, Any]
    data: bytes
    statement: Statement


def handed_in(body: Mapping[str, Any]) -> HandedIn:
    """Take a body apart: the result itself, which may have the file in base64 as `source.data`
    and the block of import.toml as `statement`.

    Refused for a file that the result was not read from, and for a statement of other things
    than import.toml may hold.
    """
    result = {name: body[name] for name in body if name != "statement"}
    source = body.get("source")
    if not isinstance(source, Mapping):
        return HandedIn(result, b"", _statement(body))
    result["source"] = {name: source[name] for name in source if name != "data"}
    return HandedIn(result, _file(source), _statement(body))


def _file(source: Mapping[str, Any]) -> bytes:
    try:
        data = base64.b64decode(source.get("data") or "", validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        raise _refused(_NO_FILE, "source") from error
    if len(data) > limits().file_bytes:
        raise _refused(_TOO_LARGE, "source")
    if data and hashlib.sha256(data).hexdigest() != source.get("sha256"):
        raise _refused(_OTHER_FILE, "source")
    return data


def _statement(body: Mapping[str, Any]) -> Statement:
    stated = body.get("statement") or {}
    known = isinstance(stated, Mapping) and all(
        name in STATED and isinstance(value, str) for name, value in stated.items()
    )
    if not known:
        raise _refused(f"I statement kan der stå: {', '.join(STATED)}.", "statement")
    try:
        return Statement.from_data(stated)
    except ValueError as error:
        raise _refused(_NO_DAY, "statement") from error


def _refused(message: str, field: str) -> Refused:
    return Refused([Reason(message, field)])
