"""What can be written on the command line, and the settings that it makes."""

import argparse
from dataclasses import replace
from functools import partial

from content_import.cli import commands
from content_import.cli.choices import choices_in
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
        command.add_argument(
            "files", nargs="+", metavar="FIL", help="en fil: Word, PDF, webside eller tekst"
        )
        _add_choices(command)
        _add_limits(command)
        if name == "report":
            command.add_argument(
                "-o",
                dest="out",
                metavar="UD",
                help="sidens fil, som ender på .html, eller en mappe (normalt her, hvor du står)",
            )
    send.add_parser(below)
    return whole


def _read_and_show(show: commands.Show, options: argparse.Namespace) -> int:
    return commands.run(show, options, settings_of(options))


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings that the options make; raises one of the `ContentImportError` family for a
    file of choices that can't be used."""
    limits = {
        field: getattr(options, field) * unit
        for _, field, unit, _, _ in _LIMITS
        if getattr(options, field)
    }
    choices = choices_in(options.choices) if options.choices else Choices()
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
        help="flyt og fravælg, som filen siger; den har form som »choices« i det, convert skriver",
    )


def _add_limits(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("Grænser")
    usual = Limits()
    for option, field, unit, word, text in _LIMITS:
        told = f"{text} (normalt {getattr(usual, field) // unit})"
        group.add_argument(option, dest=field, metavar=word, type=_number, help=told)


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"»{text}« er ikke et helt tal over 0.")
    return int(text)
