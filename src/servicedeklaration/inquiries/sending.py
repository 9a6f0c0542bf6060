"""What tells one message that is sent twice from two messages."""

import hmac
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

SHOWN_AGAIN = 10 * 60.0
"""Seconds in which who sends a message again is shown its code again: a page is loaded anew, a
button pressed twice. Later somebody else may sit there."""


def number_of(secret: str, stamp: str, answers: Mapping[str, Any]) -> bytes:
    """The number of a message: that of the same words out of the same form, and of nothing else.

    `stamp` is the form's. As it is drawn anew for each form and kept nowhere, the number leads
    from a message to no form, and from no message to another. Other words are another message:
    whoever goes back and adds something has not sent it before. 32 bytes.
    """
    said = json.dumps([stamp, dict(answers)], sort_keys=True, default=str)
    return hmac.new(secret.encode(), b"message " + said.encode(), sha256).digest()
