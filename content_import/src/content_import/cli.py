"""The command line: `content-import convert FILE...` and `content-import inspect FILE...`."""

import argparse
import json
import sys
from collections.abc import Sequence

from content_import.errors import ContentImportError
from content_import.overview import overview
from content_import.pipeline import understand
from content_import.readers import read
from content_import.result import as_result
from content_import.work import Work

_BAD_FILE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when every file could be read, 2 when one could not, which one line on
    stderr says."""
    options = _parser().parse_args(arguments)
    works, failed = [], False
    for path in options.files:
        try:
            works.append(understand(read(path)))
        except ContentImportError as error:
            failed = True
            print(error, file=sys.stderr)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(_printed(options, works))
    return _BAD_FILE if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="content-import", description="Læser kommunale dokumenter om sociale tilbud."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="KOMMANDO")
    for name, text in (
        ("convert", "skriv indholdet som JSON"),
        ("inspect", "vis, hvad der blev forstået"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("files", nargs="+", metavar="FIL", help="en tekstfil")
    return parser


def _printed(options: argparse.Namespace, works: list[Work]) -> str:
    """What goes to standard output: one object for one file, a list for several."""
    results = [as_result(work) for work in works]
    if options.command == "inspect":
        pairs = zip(results, works, strict=True)
        return "\n".join(overview(result, work.kind_reasons) for result, work in pairs)
    if not results:
        return ""
    shown = results[0] if len(options.files) == 1 else results
    return json.dumps(shown, ensure_ascii=False, indent=1) + "\n"
