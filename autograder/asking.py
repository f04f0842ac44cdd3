"""Key × program → what was seen: nothing is asked that no rule would look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from autograder.exercises import Exercise
from autograder.judge import look
from autograder.model import Key, Seen
from autograder.wire import Answer, Probe, Program, encode

Interview = Callable[[Program, Sequence[Probe]], tuple[Answer, ...]]
"""How a program is asked: a sandbox lane's `interview`."""


def ask(exercise: Exercise, key: Key, program: Program, interview: Interview) -> tuple[Seen, ...]:
    """Return the questions that were asked, in the key's order, with what came back.

    What the rules of a slot fall back on is asked after the rest, and only where one of them does
    not hold without it. So right work is asked less, and every verdict stays what it would be.
    """
    backed = [check for check in exercise.checks if check.rule.reserve]
    reserves = _reserves(exercise)
    seen = ask_some(key, program, interview, lambda probe: probe.group not in reserves)
    slots = {check.slot for check in backed if check.rule.judge(seen).reason}
    wanted = {group for check in backed if check.slot in slots for group in check.rule.reserve}
    if not wanted:
        return seen
    more = ask_some(key, program, interview, lambda probe: probe.group in wanted)
    found = {id(one.probe): one for one in (*seen, *more)}
    return tuple(found[id(probe)] for probe in key.probes if id(probe) in found)


def _reserves(exercise: Exercise) -> set[str]:
    return {group for check in exercise.checks for group in check.rule.reserve}


def ask_some(
    key: Key, program: Program, interview: Interview, wanted: Callable[[Probe], bool]
) -> tuple[Seen, ...]:
    """Return the key's questions that are `wanted`, with what came back."""
    places = [place for place, probe in enumerate(key.probes) if wanted(probe)]
    part = msgspec.structs.replace(
        key,
        probes=tuple(key.probes[place] for place in places),
        expected=tuple(key.expected[place] for place in places),
    )
    return look(part, interview(program, part.probes))


class Remembering:
    """A lane's interview that asks each program once what is asked first, and knows it from then.

    Who is asked for some of these questions answers from among all of them: code that remembers
    other calls may have answered otherwise if it had been asked for these alone.
    """

    def __init__(self, interview: Interview, exercise: Exercise, probes: Sequence[Probe]) -> None:
        """Take the key's questions, and begin with nothing known."""
        reserves = _reserves(exercise)
        self._interview = interview
        self._first = [probe for probe in probes if probe.group not in reserves]
        self._encoded = [encode(probe) for probe in self._first]
        self._known: dict[bytes, tuple[Answer, ...]] = {}

    def interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        """Return the answers, from memory where these are questions that are asked first."""
        places = self._places(probes)
        if len(places) < len(probes):
            return self._interview(program, probes)
        whole = encode(program)
        if whole not in self._known:
            self._known[whole] = self._interview(program, self._first)
        return tuple(self._known[whole][place] for place in places)

    def _places(self, probes: Sequence[Probe]) -> list[int]:
        """Return where the questions stand among the first ones, as far as they do, in order."""
        places: list[int] = []
        for one in map(encode, probes):
            after = places[-1] + 1 if places else 0
            if one not in self._encoded[after:]:
                break
            places.append(self._encoded.index(one, after))
        return places
