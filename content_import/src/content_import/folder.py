"""A folder of documents with what the municipality states about them in `import.toml`."""

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
from content_import.vocabulary.municipalities import municipalities

STATEMENTS = "import.toml"
_DATES = ("in_force_from", "in_force_until")
_WORDS = ("municipality", "owner_function", "title", "subject")


@dataclass(frozen=True)
class Entry:
    """One document of the folder. `statement` is what `import.toml` says of it, dates as ISO strings; {} for nothing."""

    path: Path
    statement: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Folder:
    """The documents to import in order of name, and the errors of those that must not be: one line each as text."""

    entries: tuple[Entry, ...]
    errors: tuple[ContentImportError, ...]


def read_folder(path: str | Path) -> Folder:
    """The documents of a folder; a file whose statement is invalid is an error, the others are entries.

    Raises `MissingFile` or `NotAFile` for the folder itself. A broken `import.toml` is an error of every file:
    nothing is known of any of them.
    """
    folder = Path(path)
    files = _files(folder)
    try:
        stated = _statements(folder / STATEMENTS)
    except ContentImportError as error:
        return Folder((), (error,))
    errors = [
        _unknown(name) for name in sorted(stated) if name not in {file.name for file in files}
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
        raise MissingFile(str(folder), "Mappen findes ikke.")
    if not folder.is_dir():
        raise NotAFile(str(folder), "Det er en fil, ikke en mappe.")
    found = (file for file in folder.iterdir() if file.is_file() and not file.name.startswith("."))
    return sorted(file for file in found if file.name != STATEMENTS)


def _statements(path: Path) -> dict:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise InvalidStatement(
            STATEMENTS, f"Filen kan ikke forstås ({_place(error)}). Intet er importeret."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(STATEMENTS, "Filen kan ikke læses. Intet er importeret.") from error


def _place(error: tomllib.TOMLDecodeError) -> str:
    """Where the parser stopped, in Danish."""
    words = str(error)
    line = words.rpartition("line ")[2].split(",")[0]
    return f"fejl i linje {line}" if line.isdigit() else "den slutter for tidligt"


def _unknown(name: str) -> InvalidStatement:
    return InvalidStatement(STATEMENTS, f"Filen »{name}« findes ikke i mappen.")


def _checked(name: str, stated: object) -> dict[str, str]:
    if not isinstance(stated, dict):
        raise InvalidStatement(name, f'{STATEMENTS} skal have en blok med filens navn: ["{name}"].')
    checked = {key: _value(name, key, value) for key, value in stated.items()}
    first, last = (checked.get(key, "") for key in _DATES)
    if first and last and last < first:
        raise InvalidStatement(name, f"in_force_until ({last}) ligger før in_force_from ({first}).")
    return checked


def _value(name: str, key: str, value: object) -> str:
    if key in _DATES:
        return _date(name, key, value)
    if key not in _WORDS:
        known = ", ".join([*_DATES, *_WORDS])
        raise InvalidStatement(name, f"»{key}« kendes ikke i {STATEMENTS}. Der kan stå: {known}.")
    if not isinstance(value, str) or not value.strip():
        raise InvalidStatement(name, f"{key} skal være tekst i anførselstegn.")
    if key == "municipality" and value not in municipalities():
        raise InvalidStatement(name, f'{key} skal være en kommunes firecifrede kode, fx "0860".')
    return value.strip()


def _date(name: str, key: str, value: object) -> str:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise InvalidStatement(name, f"{key} skal være en dato uden anførselstegn, fx 2024-01-31.")
    return value.isoformat()
