"""The command line: `content-import inspect|convert|report FILE...`, `content-import send`."""

import os
import sys
from collections.abc import Sequence

from content_import.cli.commands import BAD_FILE
from content_import.cli.options import parser
from content_import.errors import ContentImportError

_INTERRUPTED = 130
"""What a shell expects of a program that was interrupted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when all went well, 2 when something could not be read, written or sent,
    which one line on stderr says."""
    options = parser().parse_args(arguments)
    try:
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
        status = options.run(options)
        sys.stdout.flush()
        return status
    except ContentImportError as error:
        print(error, file=sys.stderr)
        return BAD_FILE
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
