"""What is different between two versions of an edition: pure rules on plain trees."""

from .compare import Difference, compare
from .fields import FieldChange
from .matching import match
from .words import Part

__all__ = ["Difference", "FieldChange", "Part", "compare", "match"]
