"""The site and its people."""

from ..course.conftest import site, visitor

__all__ = ["site", "visitor"]
