"""What is different between two versions of an edition: pure rules on plain trees."""

from .compare import Difference, compare, whole
from .context import GAP, surroundings
from .facts import FactChange, fact_changes
from .fields import FieldChange
from .matching import match
from .summary import Summary, summarize
from .words import Part

__all__ = [
    "GAP",
    "Difference",
    "FactChange",
    "FieldChange",
    "Part",
    "Summary",
    "compare",
    "fact_changes",
    "match",
    "summarize",
    "surroundings",
    "whole",
]
