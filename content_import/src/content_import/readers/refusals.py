"""What is told of a file that no reader takes: what it is, and what to do about it."""

import re
from pathlib import Path

from content_import.errors import ContentImportError, EncryptedFile, UnknownFormat
from content_import.readers.formats import (
    FORMATS,
    OLDER_WORD,
    PDF,
    PICTURE,
    RTF,
    TEXT,
    WEB,
    WORD,
    Format,
    content_of,
)

_TAKEN = "Gem dokumentet som .docx, .pdf, .html eller .txt."
_IN_WORD = "Åbn den i Word, og gem den som .docx."
_WITH_TEXT = "Aflever dokumentet med tekst."
_KINDS = (
    (".doc .dot .wps", "en ældre Word-fil", _IN_WORD),
    (".rtf", "en RTF-fil", _IN_WORD),
    (
        ".odt .ott .fodt .sxw",
        "en fil fra LibreOffice eller OpenOffice",
        "Åbn den i programmet eller i Word, og gem den som .docx.",
    ),
    (".pages", "en fil fra Apples Pages", "Åbn den i Pages, og eksportér den som Word (.docx)."),
    (".gdoc", "en genvej til Google Docs", "Åbn den, og hent dokumentet som Word (.docx)."),
    (
        ".png .jpg .jpeg .gif .tif .tiff .bmp .webp .heic .svg",
        "et billede",
        _WITH_TEXT,
    ),
    (
        ".xls .xlsx .xlsm .xlsb .ods .csv",
        "et regneark",
        "Sæt teksten ind i et Word-dokument, og aflever det.",
    ),
    (
        ".ppt .pptx .pps .ppsx .odp .key",
        "en præsentation",
        "Sæt teksten ind i et Word-dokument, og aflever det.",
    ),
    (".zip .7z .rar .gz .tar", "en pakket fil", "Pak den ud, og aflever dokumenterne i den."),
    (".eml .msg", "en mail", "Gem dokumentet fra mailen, og aflever det."),
    (".mht .mhtml .webarchive", "et webarkiv", "Gem siden igen som .html, og aflever den."),
    (".url .lnk .webloc .website", "en genvej", "Åbn den, og aflever det, den fører til."),
)
"""Endings that no reader takes, what such a file is, and what to do."""
_REMEDIES = {
    PDF: "Lad navnet ende på .pdf.",
    WEB: "Lad navnet ende på .html.",
    WORD: "Er det Word, så lad navnet ende på .docx.",
    OLDER_WORD: _IN_WORD,
    RTF: _IN_WORD,
    PICTURE: _WITH_TEXT,
}
"""What to do about a file with such a content under another name."""
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""Stands in the directory of what Word makes of a .docx with a password ([MS-OFFCRYPTO] 1.3.3)."""


def refusal(data: bytes, name: str) -> ContentImportError | None:
    """Why no reader takes the bytes that came under a name; None where one does."""
    ending = Path(name).suffix.lower()
    content, known = content_of(data), FORMATS.get(ending)
    if known is None:
        return UnknownFormat(name, _of_no_format(ending, content))
    if content in known.contents:
        return None
    if content == OLDER_WORD and _LOCKED in data:
        return EncryptedFile(name, "Filen er låst med en adgangskode. Fjern den, og prøv igen.")
    return UnknownFormat(name, _of_another(known, content))


def _of_no_format(ending: str, content: str) -> str:
    if content != PDF:
        for endings, label, remedy in _KINDS:
            if ending in endings.split():
                return f"Det er {label} ({ending}). {remedy}"
    if content in _REMEDIES:
        return f"Navnet siger ikke, at indholdet er {content}. {_REMEDIES[content]}"
    if _ENDING.fullmatch(ending):
        return f"Filer, der ender på {ending}, kan ikke læses. {_TAKEN}"
    return f"Navnet siger ikke, hvad det er for en fil. {_TAKEN}"


def _of_another(known: Format, content: str) -> str:
    if content == TEXT:
        return (
            f"Indholdet er ikke {known.label}, som filnavnet siger. Åbn filen i det program, den "
            "er lavet i, og gem den igen."
        )
    return f"Indholdet er {content}, ikke {known.label}, som filnavnet siger. {_REMEDIES[content]}"
