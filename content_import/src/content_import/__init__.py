"""Reads Danish municipal documents and returns their content as plain data."""

from content_import.errors import ContentImportError
from content_import.result import convert, convert_text

__all__ = ["ContentImportError", "convert", "convert_text"]
