"""Which of many hits stand on a page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pages:
    """`total` hits in pages of `size`; `asked` counts from 1, and may be beyond the last."""

    total: int
    asked: int
    size: int

    @property
    def count(self) -> int:
        """How many pages there are; one also for nothing."""
        return max(1, -(-self.total // self.size))

    @property
    def number(self) -> int:
        """The page that is shown."""
        return min(self.asked, self.count)

    @property
    def start(self) -> int:
        """How many hits come before the page."""
        return (self.number - 1) * self.size

    @property
    def end(self) -> int:
        """How many hits there are up to the end of the page."""
        return min(self.start + self.size, self.total)
