"""Word files (.docx): paragraphs, tables, notes, page heads, comments and tracked changes."""

from content_import.readers.word.reading import MEDIA_TYPE, read_word_bytes

__all__ = ["MEDIA_TYPE", "read_word_bytes"]
