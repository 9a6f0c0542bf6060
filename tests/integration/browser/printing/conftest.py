"""Here the paper is what is tested."""

from ....plain_printer import real_printer as printer

__all__ = ["printer"]
