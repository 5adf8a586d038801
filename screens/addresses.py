"""Copying e-mail addresses, so that a letter can be addressed to a meeting's people or to those marked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nsc_tui.language import screens_common as words
from screens.clipboard import copy

if TYPE_CHECKING:
    from screens.app import RegisterApp


def copy_addresses(app: "RegisterApp", addresses: Sequence[str]) -> None:
    """Copy the addresses as a mail program takes them, each once; those without one are counted aloud."""
    found = tuple(dict.fromkeys(address for address in addresses if address))
    without = sum(not address for address in addresses)
    if not found:
        app.notify(words.NO_ADDRESSES(), severity="warning")
        return
    copy(app, "; ".join(found))
    app.notify(words.ADDRESSES_COPIED(count=len(found)))
    if without:
        app.notify(words.WITHOUT_ADDRESS(count=without), severity="warning")
