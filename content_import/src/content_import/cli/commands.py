"""What each command shows of the files that it reads."""

import argparse
import json
import sys
from collections.abc import Callable

from content_import.cli.pages import place_for, write_pages
from content_import.cli.reading import Reading
from content_import.overview import overview
from content_import.settings import Settings

BAD_FILE = 2
"""The status where something could not be read, written or sent."""

Show = Callable[[Reading, argparse.Namespace], None]


def run(show: Show, options: argparse.Namespace, settings: Settings) -> int:
    """Read the files and show them; 2 when one could not be read. Raises `NotWritten`."""
    read = Reading(options.files, settings, sys.stderr)
    show(read, options)
    return BAD_FILE if read.errors else 0


def inspect(read: Reading, options: argparse.Namespace) -> None:
    """What was understood, as words."""
    for place, (_, result) in enumerate(read):
        sys.stdout.write(("\n" if place else "") + overview(result))
        sys.stdout.flush()


def convert(read: Reading, options: argparse.Namespace) -> None:
    """The import results as JSON: an object for one file, a list for several."""
    shown = [result for _, result in read]
    if shown:
        value = shown if len(options.files) > 1 else shown[0]
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def report(read: Reading, options: argparse.Namespace) -> None:
    """A page for each file; prints where the pages are. Raises `NotWritten`."""
    several = len(options.files) > 1
    for page in write_pages(read, place_for(options.out, several), several):
        print(page)
