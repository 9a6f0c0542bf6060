"""`python -m content_import` is the console script."""

import sys

from content_import.cli import main

sys.exit(main())
