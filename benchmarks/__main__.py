"""`make bench` prints every measure; `bin/py -m benchmarks importer` the importer's alone."""

import logging
import sys
import warnings
from importlib import import_module
from itertools import chain

PARTS = {
    "importer": (("reading", "lines"), ("importing", "ratios")),
    "pages": (("pages", "lines"), ("painting", "lines")),
    "finder": (("finder", "ratios"),),
    "search": (("search", "lines"),),
    "redline": (("redline", "ratios"),),
    "printing": (("printing", "ratios"),),
}
"""What can be asked for, and the functions that measure it; those for pages load all of Plone."""


def main(wanted: list[str]) -> int:
    """0 once all is measured, 2 for a part that there isn't."""
    if unknown := set(wanted) - set(PARTS):
        print(f"{', '.join(sorted(unknown))}: one of {', '.join(PARTS)}", file=sys.stderr)
        return 2
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    for module, function in chain.from_iterable(PARTS[part] for part in wanted or PARTS):
        for line in getattr(import_module(f"benchmarks.{module}"), function)():
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
