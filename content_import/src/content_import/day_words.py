"""Days as a file or a person gives them, in Danish words."""

from content_import.fields.dates import danish_date, read_date


def day_in_words(day: str) -> str:
    """An ISO day in words, `2025-05-03` → `3. maj 2025`; "" for none, and for one that no calendar
    has."""
    iso = read_date(day)
    return danish_date(iso) if iso else ""
