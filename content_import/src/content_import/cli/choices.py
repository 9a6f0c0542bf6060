"""A person's choices in a JSON file."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from content_import.errors import ContentImportError
from content_import.readers import bytes_of
from content_import.settings import ACCEPTED, REJECTED, Choices, Placement

_NONE = "Filen siger ingen valg. Den skal have form som »choices« i det, convert skriver."
_READING = f'»reading« skal være "", "{ACCEPTED}" eller "{REJECTED}".'
_WHERE = '»where« skal være et sted i filen, for eksempel {"line": 5}.'
_WORDS = '»to« og »by« skal være tekst; "" i »to« vælger stykket fra.'
_DAY = "»day« skal være en dag, for eksempel 2026-05-03."


class InvalidChoices(ContentImportError):
    """The file holds no choices, or one that can't be understood."""


def choices_in(path: str) -> Choices:
    """The choices in a JSON file, which may be a whole import result; raises one of the
    `ContentImportError` family."""
    data = _json(path)
    data = data.get("choices", data) if isinstance(data, Mapping) else data
    if not isinstance(data, Mapping) or not isinstance(data.get("placements"), list):
        raise InvalidChoices(path, _NONE)
    if data.get("reading") not in ("", ACCEPTED, REJECTED):
        raise InvalidChoices(path, _READING)
    numbered = enumerate(data["placements"], start=1)
    return Choices(data["reading"], tuple(_placement(path, *one) for one in numbered))


def _json(path: str) -> object:
    try:
        return json.loads(bytes_of(Path(path)).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InvalidChoices(path, "Filen kan ikke læses. Gem den som UTF-8.") from error
    except json.JSONDecodeError as error:
        told = f"Filen er ikke JSON (fejl i linje {error.lineno}). Ret den."
        raise InvalidChoices(path, told) from error
    except RecursionError as error:
        raise InvalidChoices(path, _NONE) from error


def _placement(path: str, number: int, data: object) -> Placement:
    """The choice with its number in the file."""
    try:
        found = Placement.from_dict(data)
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise InvalidChoices(path, f"Valg nr. {number}: {_WHERE}") from error
    wrong = _wrong(found)
    if wrong:
        raise InvalidChoices(path, f"Valg nr. {number}: {wrong}")
    return found


def _wrong(found: Placement) -> str:
    """What is wrong with a choice, in Danish; "" for nothing."""
    places = found.where.as_dict().values()
    if not places or not all(isinstance(number, int) for number in places):
        return _WHERE
    if not (isinstance(found.to, str) and isinstance(found.by, str)):
        return _WORDS
    return "" if found.day == "" or _is_day(found.day) else _DAY


def _is_day(text: object) -> bool:
    try:
        return bool(isinstance(text, str) and date.fromisoformat(text))
    except ValueError:
        return False
