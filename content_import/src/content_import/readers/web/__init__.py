"""Web pages (.html): the page's own content, with navigation and the rest of the site set aside."""

from content_import.readers.web.reading import MEDIA_TYPE, read_web_bytes

__all__ = ["MEDIA_TYPE", "read_web_bytes"]
