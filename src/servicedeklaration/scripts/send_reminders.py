"""`bin/send-reminders`: reminds those who must act of what a day brings, each once.

A review that is due, an edition that expires, a consultation whose deadline has passed. With
--dry-run it only says who would get what. Run it once a day.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import date
from urllib.parse import urlsplit

import transaction
from plone import api

from ..actions.send_reminders import SendReminders
from ..behaviors.edition import IEdition
from ..clock import today
from ..messages.message import Notices
from .zope import load_wsgi, open_application, open_site


def send_reminders(day: date, dry_run: bool, say: Callable[[str], None]) -> int:
    """Send what the day brings in the current site, or only say it; gives how many there are."""
    count = 0
    for edition in _editions():
        action = SendReminders(edition, day)
        for kind, _, notices in action.waiting():
            count += len(notices.messages)
            for line in _lines(edition, kind, notices, dry_run):
                say(line)
        if not dry_run:
            action()
            transaction.commit()
    say(_sum(count, dry_run))
    return count


def _lines(edition, kind: str, notices: Notices, whole: bool) -> Iterator[str]:
    """One line for each message, and who is left out; `whole`: also what is written."""
    for message in notices.messages:
        receiver = f"{message.to_name} <{message.to or 'ingen mailadresse'}>"
        yield f"{message.subject}: {receiver}, fordi {message.why}"
        if whole:
            yield message.body
    for words in notices.left_out:
        yield f"{edition.title} ({kind}): {words}"


def _sum(count: int, dry_run: bool) -> str:
    if not count:
        return "Der er ingen påmindelser i dag."
    noun = "påmindelse" if count == 1 else "påmindelser"
    return f"{count} {noun} {'ville blive sendt' if dry_run else 'er sendt'}."


def _editions() -> Iterator:
    for brain in api.content.find(object_provides=IEdition, unrestricted=True):
        yield brain._unrestrictedGetObject()


def main(argv=None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="send-reminders", description=__doc__)
    parser.add_argument("--site", default="hjaelp", help="sitets navn i databasen")
    parser.add_argument("--url", required=True, help="sitets adresse, som den står i mails")
    parser.add_argument("--dry-run", action="store_true", help="vis kun, hvem der ville få hvad")
    options = parser.parse_args(argv)
    load_wsgi()
    app = open_application()
    try:
        show_addresses_as(app.REQUEST, options.url, open_site(app, options.site))
        send_reminders(today(), options.dry_run, print)
    finally:
        transaction.abort()
        app._p_jar.close()
    return 0


def show_addresses_as(request, url: str, site) -> None:
    """Let addresses in the site begin with the one that people know it by."""
    parts = urlsplit(url)
    port = parts.port or {"https": 443}.get(parts.scheme, 80)
    request.setServerURL(parts.scheme, parts.hostname, port)
    request.setVirtualRoot([part for part in parts.path.split("/") if part])
    request["VirtualRootPhysicalPath"] = site.getPhysicalPath()


if __name__ == "__main__":
    sys.exit(main())
