"""`make bench` prints every ratio."""

import logging
import warnings
from itertools import chain

from . import importing, pages

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")

for line in chain(importing.ratios(), pages.ratios()):
    print(line, flush=True)
