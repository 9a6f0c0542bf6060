"""The day on which everything here happens."""

from ..actions.conftest import third_of_march

__all__ = ["third_of_march"]
