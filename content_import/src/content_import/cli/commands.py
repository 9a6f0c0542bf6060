"""What each command shows of the files that it reads."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from content_import.cli.pages import NotWritten, place_for, write_pages
from content_import.cli.reading import results
from content_import.overview import overview
from content_import.settings import Settings

_BAD_FILE = 2

Read = Iterator[tuple[Path, dict]]
"""The files that could be read, one after the other, with their import results."""
Show = Callable[[Read, argparse.Namespace], None]


def run(show: Show, options: argparse.Namespace, settings: Settings) -> int:
    """Read the files and show them; 2 when one could not be read or a page not be written."""
    failed: list[Path] = []
    try:
        show(_readable(options, settings, failed), options)
    except NotWritten as error:
        print(error, file=sys.stderr)
        return _BAD_FILE
    return _BAD_FILE if failed else 0


def inspect(read: Read, options: argparse.Namespace) -> None:
    """What was understood, as words."""
    for place, (_, result) in enumerate(read):
        sys.stdout.write(("\n" if place else "") + overview(result))
        sys.stdout.flush()


def convert(read: Read, options: argparse.Namespace) -> None:
    """The import results as JSON: an object for one file, a list for several."""
    shown = [result for _, result in read]
    if shown:
        value = shown if len(options.files) > 1 else shown[0]
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def report(read: Read, options: argparse.Namespace) -> None:
    """A page for each file; prints where the pages are. Raises `NotWritten`."""
    several = len(options.files) > 1
    for page in write_pages(read, place_for(options.out, several), several):
        print(page)


def _readable(options: argparse.Namespace, settings: Settings, failed: list[Path]) -> Read:
    for path, result in results(options.files, settings, sys.stderr):
        if result is None:
            failed.append(path)
        else:
            yield path, result
