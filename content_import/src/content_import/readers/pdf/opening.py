"""PDFium's door: one reader at a time, and whatever it finds wrong with a file said in Danish."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

import pypdfium2
from pypdfium2 import raw

from content_import.errors import EncryptedFile, TooLarge, UnreadableFile
from content_import.settings import Limits

_LOCK = RLock()
"""PDFium keeps global state and must not be entered by two threads."""
_HEAD = 1024
"""Bytes that may stand before the file's own beginning (ISO 32000-1, annex H, note 13)."""

logging.getLogger("pypdfium2").setLevel(logging.ERROR)


@contextmanager
def opened(data: bytes, name: str, limits: Limits) -> Iterator[pypdfium2.PdfDocument]:
    """The open document, closed with all that hangs on it; raises one of the `ContentImportError`
    family.

    An owner's password alone, which only forbids printing or copying, is no hindrance.
    """
    with _LOCK:
        document = _open(data, name)
        try:
            if len(document) > limits.pages:
                told = (
                    f"Filen har {len(document)} sider; der må højst være {limits.pages}. Del den."
                )
                raise TooLarge(name, told)
            yield document
        except (pypdfium2.PdfiumError, UnicodeDecodeError, ValueError) as error:
            raise _broken(name) from error
        finally:
            document.close()


def _open(data: bytes, name: str) -> pypdfium2.PdfDocument:
    start = max(0, data[:_HEAD].find(b"%PDF"))
    try:
        return pypdfium2.PdfDocument(data[start:])
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            told = "Filen er beskyttet med adgangskode. Gem den uden, og prøv igen."
            raise EncryptedFile(name, told) from error
        raise _broken(name) from error


def _broken(name: str) -> UnreadableFile:
    return UnreadableFile(
        name, "PDF-filen er beskadiget og kan ikke læses. Prøv at gemme den igen."
    )
