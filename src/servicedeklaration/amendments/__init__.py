"""A committee's changes to the text that lies before it, as data: pure rules on plain trees."""

from .amendment import Amendment, AmendmentError
from .apply import apply, part_at
from .describe import describe
from .objections import objections
from .writing import with_amendment, without

__all__ = [
    "Amendment",
    "AmendmentError",
    "apply",
    "describe",
    "objections",
    "part_at",
    "with_amendment",
    "without",
]
