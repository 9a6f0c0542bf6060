"""A folder of documents with what the municipality states about them in `import.toml`."""

import re
import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from content_import.errors import (
    ContentImportError,
    InvalidStatement,
    MissingFile,
    NotAFile,
    UnreadableFile,
)

STATEMENTS = "import.toml"
_OF_PROGRAMS = (".", "~$")
"""How the names of hidden files, and of those by which Word locks an open document, begin."""
_BESIDE = (STATEMENTS, "thumbs.db", "desktop.ini")
_HEAD = re.compile(r"\s*\[\s*[\"']?(?P<name>[^\"'\]\n]+)")
_DATES = ("in_force_from", "in_force_until")
_WORDS = ("municipality", "owner_function", "title", "subject")
STATED = (*_DATES, *_WORDS)
"""What a block of `import.toml` may say of a document."""


@dataclass(frozen=True)
class Entry:
    """One document of the folder. `statement` is what `import.toml` says of it, dates as ISO
    strings; {} for nothing."""

    path: Path
    statement: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Folder:
    """The documents to import in order of name, and the errors of those that must not be: one
    line each as text."""

    entries: tuple[Entry, ...]
    errors: tuple[ContentImportError, ...]


def read_folder(path: str | Path) -> Folder:
    """The documents of a folder; a file whose statement is invalid is an error, the others are
    entries.

    Raises `MissingFile` or `NotAFile` for the folder itself. Of a half-written `import.toml` the
    blocks that are whole still count; a file that a broken block names is not imported.
    """
    folder = Path(path)
    files = _files(folder)
    stated, errors = _statements(folder / STATEMENTS)
    names = {file.name for file in files}
    errors += [
        _unknown(name) for name in sorted(stated) if stated[name] is not None and name not in names
    ]
    entries: list[Entry] = []
    for file in files:
        try:
            entries.append(Entry(file, _checked(file.name, stated.get(file.name, {}))))
        except InvalidStatement as error:
            errors.append(error)
    return Folder(tuple(entries), tuple(errors))


def _files(folder: Path) -> list[Path]:
    if not folder.exists():
        raise MissingFile(str(folder), "Mappen findes ikke. Se efter, om stien er skrevet rigtigt.")
    if not folder.is_dir():
        raise NotAFile(str(folder), "Det er en fil, ikke en mappe. Skriv mappen, den ligger i.")
    return sorted(file for file in folder.iterdir() if file.is_file() and _is_document(file.name))


def _is_document(name: str) -> bool:
    """False for what programs leave beside documents, and for the statements."""
    return not name.startswith(_OF_PROGRAMS) and name.lower() not in _BESIDE


def _statements(path: Path) -> tuple[dict, list[ContentImportError]]:
    """(file name to statement, errors); the statement of a broken block is None."""
    if not path.exists():
        return {}, []
    try:
        text = path.read_text("utf-8-sig")
        return tomllib.loads(text), []
    except (OSError, UnicodeDecodeError):
        return {}, [UnreadableFile(STATEMENTS, "Filen kan ikke læses. Gem den som UTF-8.")]
    except tomllib.TOMLDecodeError as error:
        return _whole_blocks(text), [
            InvalidStatement(
                STATEMENTS, f"Filen er ikke skrevet færdig ({_place(error)}). Ret den."
            )
        ]


def _whole_blocks(text: str) -> dict:
    """The blocks of a broken text that can be read alone; None for the name in the head of any
    other."""
    found: dict = {}
    for block in re.split(r"(?m)^(?=\s*\[)", text):
        try:
            found |= tomllib.loads(block)
        except tomllib.TOMLDecodeError:
            name = _HEAD.match(block)
            found |= {name["name"].strip(): None} if name else {}
    return found


def _place(error: tomllib.TOMLDecodeError) -> str:
    """Where the parser stopped, in Danish."""
    line = str(error).rpartition("line ")[2].split(",")[0]
    return f"fejl i linje {line}" if line.isdigit() else "den slutter for tidligt"


def _unknown(name: str) -> InvalidStatement:
    told = f"Filen »{name}« findes ikke i mappen. Ret navnet, eller slet blokken."
    return InvalidStatement(STATEMENTS, told)


def _checked(name: str, stated: object) -> dict[str, str]:
    if stated is None:
        raise InvalidStatement(
            name,
            f"Blokken i {STATEMENTS} er ikke skrevet færdig. Ret den; filen er ikke importeret.",
        )
    if not isinstance(stated, dict):
        raise InvalidStatement(name, f'{STATEMENTS} skal have en blok med filens navn: ["{name}"].')
    checked = {key: _value(name, key, value) for key, value in stated.items()}
    first, last = (checked.get(key, "") for key in _DATES)
    if first and last and last < first:
        told = f"in_force_until ({last}) ligger før in_force_from ({first})."
        raise InvalidStatement(name, f"{told} Ret en af dem.")
    return checked


def _value(name: str, key: str, value: object) -> str:
    if key in _DATES:
        return _date(name, key, value)
    if key not in _WORDS:
        known = ", ".join(STATED)
        raise InvalidStatement(name, f"»{key}« kendes ikke i {STATEMENTS}. Der kan stå: {known}.")
    if not isinstance(value, str) or not value.strip():
        raise InvalidStatement(name, f"{key} skal være tekst i anførselstegn.")
    if key == "municipality" and not re.fullmatch(r"\d{4}", value):
        raise InvalidStatement(name, f'{key} skal være en kommunes firecifrede kode, fx "0860".')
    return value.strip()


def _date(name: str, key: str, value: object) -> str:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise InvalidStatement(name, f"{key} skal være en dato uden anførselstegn, fx 2024-01-31.")
    return value.isoformat()
