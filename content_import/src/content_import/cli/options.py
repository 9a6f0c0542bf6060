"""What can be written on the command line, and the settings that it makes."""

import argparse
import json
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from content_import.cli import commands
from content_import.cli.danish import Parser
from content_import.remote import command as send
from content_import.settings import ACCEPTED, REJECTED, Choices, Limits, Settings

_MILLION = 1_000_000
_LIMITS = (
    ("--max-seconds", "seconds", 1, "SEKUNDER", "højst så længe om én fil"),
    ("--max-memory", "memory_bytes", _MILLION, "MB", "højst så meget hukommelse til én fil"),
    ("--max-size", "file_bytes", _MILLION, "MB", "højst så stor en fil"),
    ("--max-pages", "pages", 1, "ANTAL", "højst så mange sider i en PDF"),
)
"""Option, its field of `Limits`, what one of its units is there, the unit, help."""
_COMMANDS = (
    ("inspect", commands.inspect, "vis på skærmen, hvad der blev forstået"),
    ("convert", commands.convert, "skriv indholdet som JSON"),
    ("report", commands.report, "lav en side, der viser filen og indholdet side om side"),
)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command."""
    whole = Parser(
        prog="content-import",
        description="Læser kommuners dokumenter om sociale tilbud. Filerne bliver ikke ændret.",
    )
    below = whole.add_subparsers(
        dest="command", required=True, metavar="KOMMANDO", title="Kommandoer"
    )
    for name, show, text in _COMMANDS:
        command = below.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        command.set_defaults(run=partial(_read_and_show, show))
        command.add_argument("files", nargs="+", metavar="FIL", help="tekst, Word, PDF eller web")
        _add_choices(command)
        _add_limits(command)
        if name == "report":
            command.add_argument(
                "-o",
                dest="out",
                metavar="UD",
                help="sidens fil; en mappe, når der er flere filer (ellers den mappe, du står i)",
            )
    send.add_parser(below)
    return whole


def _read_and_show(show: commands.Show, options: argparse.Namespace) -> int:
    return commands.run(show, options, settings_of(options))


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings that the options make."""
    limits = {
        field: getattr(options, field) * unit
        for _, field, unit, _, _ in _LIMITS
        if getattr(options, field)
    }
    choices = options.choices or Choices()
    if options.reading:
        choices = replace(choices, reading=options.reading)
    return Settings(Limits(**limits), choices)


def _add_choices(command: argparse.ArgumentParser) -> None:
    reading = command.add_mutually_exclusive_group()
    for option, value, text in (
        ("--accept-changes", ACCEPTED, "læs teksten med rettelserne i Word"),
        ("--reject-changes", REJECTED, "læs teksten uden rettelserne i Word"),
    ):
        reading.add_argument(option, dest="reading", action="store_const", const=value, help=text)
    command.add_argument(
        "--choices",
        metavar="VALG.json",
        type=_choices,
        help="flyt og fravælg, som filen siger; den har form som »choices« i det, convert skriver",
    )


def _add_limits(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("Grænser")
    usual = Limits()
    for option, field, unit, word, text in _LIMITS:
        told = f"{text} (ellers {getattr(usual, field) // unit})"
        group.add_argument(option, dest=field, metavar=word, type=_number, help=told)


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"»{text}« er ikke et helt tal over 0.")
    return int(text)


def _choices(path: str) -> Choices:
    """The choices in a JSON file; a whole import result may be given too."""
    try:
        data = json.loads(Path(path).read_text("utf-8-sig"))
        return _checked(Choices.from_dict(data.get("choices", data)))
    except OSError as error:
        raise argparse.ArgumentTypeError(f"Filen »{path}« kan ikke læses.") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise argparse.ArgumentTypeError(f"Filen »{path}« siger ingen valg.") from error


def _checked(choices: Choices) -> Choices:
    """The choices; ValueError or TypeError where a word in them is none that can be used."""
    if choices.reading not in ("", ACCEPTED, REJECTED):
        raise ValueError(choices.reading)
    for placement in choices.placements:
        if not all(isinstance(number, int) for number in placement.where.as_dict().values()):
            raise TypeError(placement.where)
        if not (isinstance(placement.to, str) and isinstance(placement.by, str)):
            raise TypeError(placement)
        if placement.day:
            date.fromisoformat(placement.day)
    return choices
