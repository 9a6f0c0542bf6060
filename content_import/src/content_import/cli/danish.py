"""argparse that speaks Danish: its own words are English and can't be set one by one."""

import argparse
import re
from typing import NoReturn

_SAID = (
    (r"the following arguments are required: (.+)", r"Der mangler: \1."),
    (r"unrecognized arguments: (.+)", r"Kendes ikke: \1."),
    (r"argument (\S+): invalid choice: (.+?) \(choose from (.+)\)", r"\2 kendes ikke. Vælg: \3."),
    (r"argument (.+?): expected (?:one|at least one) argument", r"Der skal stå noget efter \1."),
    (r"argument (.+?): not allowed with argument (.+)", r"\1 kan ikke bruges sammen med \2."),
    (r"argument (.+?): ignored explicit argument (.+)", r"Der må ikke stå noget efter \1."),
    (r"argument (.+?): (.+)", r"\1: \2"),
)
"""What argparse says of a mistake, and the same in Danish."""


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None) -> None:
        """Say how the command is called, with the Danish word for it."""
        super().add_usage(usage, actions, groups, "Sådan: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser whose help and messages are Danish; its sub-commands are of the same class."""

    def __init__(self, **more) -> None:
        super().__init__(formatter_class=_Help, add_help=False, allow_abbrev=False, **more)
        self._positionals.title = "Skriv"
        self._optionals.title = "Valg"
        self.add_argument("-h", "--help", "--hjælp", action="help", help="vis denne hjælp")

    def error(self, message: str) -> NoReturn:
        """End with status 2, a Danish line, and where there is help."""
        self.exit(2, f"{in_danish(message)}\nHjælp: {self.prog} --help\n")


def in_danish(message: str) -> str:
    """A message of argparse in Danish; one that isn't known stays as it is."""
    for said, danish in _SAID:
        match = re.fullmatch(said, message, re.DOTALL)
        if match:
            return match.expand(danish)
    return message
