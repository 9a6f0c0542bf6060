"""Catalogue records as plain values."""

from Missing import MV


class Record:
    """A catalogue record; what it doesn't hold is None, as it is on the object."""

    def __init__(self, brain):
        self.brain = brain

    def __getattr__(self, name: str):
        value = getattr(self.brain, name, None)
        return None if value is MV else value

    @property
    def path(self) -> str:
        return self.brain.getPath()

    @property
    def parent(self) -> str:
        """The path of what the record's object stands in."""
        return self.path.rpartition("/")[0]
