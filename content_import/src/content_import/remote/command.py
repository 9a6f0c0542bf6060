"""`content-import send MAPPE --site https://… --user NAVN`."""

import argparse
import sys
from functools import partial
from pathlib import Path
from time import sleep

from content_import.errors import ContentImportError
from content_import.remote.address import site_address
from content_import.remote.login import PASSWORD, TOKEN, login
from content_import.remote.sending import send_folder
from content_import.remote.site import Site

_HELP = "send en mappes dokumenter til et site, der kører"
_WHO = (
    f"dit brugernavn på sitet. Adgangskoden tages fra {PASSWORD}, ellers spørger kommandoen; "
    f"uden --user bruges nøglen i {TOKEN}"
)
_BAD = 2


def add_parser(subparsers: argparse._SubParsersAction) -> argparse.ArgumentParser:
    """The parser of the command, with `run` as what carries it out."""
    parser = subparsers.add_parser("send", help=_HELP, description=f"S{_HELP[1:]}.")
    parser.add_argument("folder", type=Path, metavar="MAPPE", help="mappen med dokumenterne")
    parser.add_argument(
        "--site",
        required=True,
        metavar="ADRESSE",
        help="sitets adresse, for eksempel https://www.kommune.dk/hjaelp",
    )
    parser.add_argument("--user", metavar="NAVN", help=_WHO)
    parser.add_argument(
        "--allow-http",
        action="store_true",
        help="tillad også http:// til andre maskiner; kun på et net, I stoler på",
    )
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """Send the folder; 0 when all of it is on the site, 2 when something is not."""
    try:
        address = site_address(options.site, options.allow_http)
        with Site(address, login(options.user), _wait) as site:
            return send_folder(site, options.folder, partial(print, flush=True))
    except ContentImportError as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        print("\nAfbrudt. Kør kommandoen igen for at fortsætte.", file=sys.stderr)
    return _BAD


def _wait(seconds: float, why: str) -> None:
    print(f"{why} Prøver igen om {seconds:.0f} s … ", end="", flush=True)
    sleep(seconds)
