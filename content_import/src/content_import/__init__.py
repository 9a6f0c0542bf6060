"""Reads Danish municipal documents and returns their content as plain data."""

from content_import.errors import ContentImportError
from content_import.result import convert, convert_bytes, convert_text
from content_import.settings import Choices, Limits, Placement, Settings

__all__ = [
    "Choices",
    "ContentImportError",
    "Limits",
    "Placement",
    "Settings",
    "convert",
    "convert_bytes",
    "convert_text",
]
