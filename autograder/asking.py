"""Key × program → what was seen: what rules look at, and whether each file comes to its end."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

import msgspec

from autograder.exercises import Exercise
from autograder.judge import judge, look
from autograder.model import Key, Seen, Verdict
from autograder.run.talk import load
from autograder.wire import Answer, Probe, Program, Script, Status

Interview = Callable[[Program, Sequence[Probe]], tuple[Answer, ...]]
"""How a program is asked: a sandbox lane's `interview`."""


def ask(exercise: Exercise, key: Key, program: Program, interview: Interview) -> tuple[Seen, ...]:
    """Return the questions that were asked, in the key's order, with what came back.

    What the rules of a slot fall back on is asked after the rest, and only where one of them does
    not hold without it; then what late checks look at. So less is asked, and every verdict stays
    what it would be. At the end stands what loading each file shows.
    """
    key = _with_loading(exercise, key)
    reserves = {group for check in exercise.checks for group in check.rule.reserve}
    late = {group for check in exercise.checks if check.late for group in check.rule.groups}
    groups = {probe.group for probe in key.probes}
    seen = ask_some(key, program, interview, groups - reserves - late)
    for needed in (_fallen_back_on, _looked_at_late):
        if wanted := needed(exercise, seen):
            more = ask_some(key, program, interview, wanted)
            found = {id(one.probe): one for one in (*seen, *more)}
            seen = tuple(found[id(probe)] for probe in key.probes if id(probe) in found)
    return seen


def _fallen_back_on(exercise: Exercise, seen: Sequence[Seen]) -> set[str]:
    """Return the groups in reserve of slots one of whose rules does not hold without them."""
    backed = [check for check in exercise.checks if check.rule.reserve]
    slots = {check.slot for check in backed if check.rule.judge(seen).reason}
    return {group for check in backed if check.slot in slots for group in check.rule.reserve}


def _looked_at_late(exercise: Exercise, seen: Sequence[Seen]) -> set[str]:
    """Return the groups of the late checks whose ground holds."""
    late = [check for check in exercise.checks if check.late]
    if not late:
        return set()
    others = tuple(check for check in exercise.checks if not check.late)
    findings = judge(msgspec.structs.replace(exercise, checks=others), seen)
    passed = {one.check for one in findings if one.verdict is Verdict.PASS}
    return {group for check in late if set(check.after) <= passed for group in check.rule.groups}


def _with_loading(exercise: Exercise, key: Key) -> Key:
    """Return the key with a question for each file that is not run as a script anyway: load it.

    It calls nothing. The file is loaded for other questions already, so it takes no time; and no
    rule looks at it: what was defined by then counts.
    """
    run = {probe.file for probe in key.probes if isinstance(probe, Script)}
    more = [load(file) for file in exercise.files if file not in run]
    blank = Answer(Status.OK)
    return msgspec.structs.replace(
        key, probes=(*key.probes, *more), expected=(*key.expected, *(blank for _ in more))
    )


def ask_some(
    key: Key, program: Program, interview: Interview, groups: Container[str]
) -> tuple[Seen, ...]:
    """Return the key's questions of these groups, with what came back."""
    places = [place for place, probe in enumerate(key.probes) if probe.group in groups]
    part = msgspec.structs.replace(
        key,
        probes=tuple(key.probes[place] for place in places),
        expected=tuple(key.expected[place] for place in places),
    )
    return look(part, interview(program, part.probes))
