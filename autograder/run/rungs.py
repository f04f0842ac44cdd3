"""Choosing a rung of the ladder: the strongest that this machine has, and that holds."""

from __future__ import annotations

import os
from typing import Final

from autograder.run.lane import Lane, open_lane
from autograder.run.sandbox import NoSandbox, Rung, higher

__all__ = ["NoSandbox", "Rung", "choose", "higher", "open_chosen", "open_strongest"]

_WAYS: Final = ("auto", *(rung.value for rung in Rung))


def choose(wanted: str = "auto") -> Rung:
    """Return the rung that was asked for; "auto" is the strongest that works here.

    A rung is tried out before it is returned. Whether it is strong enough is for the caller to say.

    Raises:
        NoSandbox: the rung that was asked for is not to be had, or does not hold.
    """
    with open_chosen(wanted) as lane:
        return Rung(lane.rung)


def open_chosen(wanted: str) -> Lane:
    """Return a lane on the rung that `choose` returns.

    Raises:
        NoSandbox: the rung that was asked for is not to be had, or does not hold.
    """
    if wanted not in _WAYS:
        raise NoSandbox(f"no sandbox is called {wanted}: choose one of {', '.join(_WAYS)}")
    if wanted != "auto":
        return _tried(Rung(wanted))
    try:
        return open_strongest()
    except NoSandbox:
        return open_lane(Rung.LIMITED if hasattr(os, "posix_spawn") else Rung.SEPARATE)


def open_strongest() -> Lane:
    """Return a lane on the strongest rung that keeps other people's programs in.

    That is at least `confined`.

    Raises:
        NoSandbox: there is none; the message says what is missing.
    """
    try:
        return _tried(Rung.CONFINED_PLUS)
    except NoSandbox:
        return _tried(Rung.CONFINED)


def _tried(rung: Rung) -> Lane:
    lane = open_lane(rung)
    try:
        lane.prove()
    except BaseException:
        lane.close()
        raise
    return lane
