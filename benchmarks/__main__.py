"""`make bench` prints every ratio."""

from itertools import chain

from . import importing, pages

for line in chain(importing.ratios(), pages.ratios()):
    print(line, flush=True)
