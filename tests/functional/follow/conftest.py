"""One site over HTTP for all tests of a file, as for the course's forms."""

from ..course.conftest import site, visitor

__all__ = ["site", "visitor"]
