"""The theory of the learning rate on a parabola, applied to the rates a script really used.

Each update multiplies the distance from the minimum by 1 − rate × curvature. Hence: 0 stays; up to
1/curvature shrinks on one side; up to 2/curvature alternates and shrinks; 2/curvature bounces for
ever; beyond it, and below 0, the walk runs away.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from autograder.objectives import Objective
from autograder.showing import show_number
from autograder.values import close, number, numbers
from autograder.wire import Answer, Step, Value

_RATE: Final = 2
"""The place of the rate among the arguments of a step."""
BORDER: Final = 1e-6
"""How near to a border between two regimes a rate counts as the border, too (CURRICULUM).

So near to it no mark hangs on the side: such a rate is the border's and also what it really is.
What it does is told as it really is, to the digit.
"""


class Rates(NamedTuple):
    """The rates of one script: one number where it is always the same, else one for each update.

    `odd` holds what was found in place of a number (None, text, …), in a tuple of one.
    """

    used: tuple[float, ...] = ()
    odd: tuple[Value] | None = None


def rates(answers: Sequence[Answer], name: str, position: str) -> Rates:
    """Return the rates of the walk that counts, else the value of `name`.

    The watched function is a single step (x, slope, rate).
    """
    for answer in answers:
        if walk := chosen_walk(answer, name, position):
            return _rates_of([one.args[_RATE] if len(one.args) > _RATE else None for one in walk])
    for answer in answers:
        if name in answer.names:
            return _rates_of([answer.names[name]])
    return Rates()


def chosen_walk(answer: Answer, name: str, position: str) -> Sequence[Step]:
    """Return of the walks in a log the one that counts.

    A script may try other rates before or after. The walk that counts uses the value of `name`, or
    else ends where `position` does, or else is the last. If it is neither of the first two, it may
    lie in a gap of the log, where nobody sees it: then there is only the value of `name` to tell.
    """
    walks = list(_walks(answer.log))
    wanted, end = number(answer.names.get(name)), number(answer.names.get(position))
    for walk in reversed(walks):
        if wanted is not None and all(_rate(step) == wanted for step in walk) and len(walk) > 1:
            return walk
    for walk in reversed(walks):
        if end is not None and number(walk[-1].result) == end:
            return walk
    return walks[-1] if walks and not has_gap(answer) else ()


def has_gap(answer: Answer) -> bool:
    """Tell whether there were more watched calls than the log holds."""
    return answer.calls > len(answer.log)


def _walks(log: Sequence[Step]) -> Iterator[Sequence[Step]]:
    """Yield the walks in a log: each goes on as long as a step starts where the last one ended."""
    begin = 0
    for at, (before, step) in enumerate(itertools.pairwise(log), start=1):
        place = _place(step)
        if place is None or place != number(before.result):
            yield log[begin:at]
            begin = at
    if log:
        yield log[begin:]


def _rate(step: Step) -> float | None:
    return number(step.args[_RATE]) if len(step.args) > _RATE else None


def _rates_of(values: Sequence[Value]) -> Rates:
    used = [number(value) for value in values]
    for value, rate in zip(values, used, strict=True):
        if rate is None or not math.isfinite(rate):
            return Rates(odd=(value,))
    whole = [rate for rate in used if rate is not None]
    return Rates(used=tuple(whole[:1]) if len(set(whole)) == 1 else tuple(whole))


def factors(used: Sequence[float], objective: Objective) -> list[float]:
    """Return by how much each update multiplies the distance from the minimum."""
    return [1 - rate * (objective.curvature or 0.0) for rate in used]


def reach(used: Sequence[float], objective: Objective, start: float, updates: int) -> float:
    """Return the distance that is left of `start` after at most `updates` updates."""
    each = factors(used, objective)
    if len(each) == 1:
        return start * _power(abs(each[0]), updates)
    return start * abs(math.prod(each[:updates]))


def _power(base: float, exponent: int) -> float:
    try:
        return base**exponent
    except OverflowError:
        return math.inf


def regime(used: Sequence[float], objective: Objective) -> str:
    """Return what the rates do: "" where steps shrink, else stays, climbs, bounces or diverges."""
    if len(used) > 1:
        whole = reach(used, objective, 1.0, len(used))
        return "" if whole < 1 else "diverges"
    (factor,) = factors(used, objective)
    if factor == 1:
        return "stays"
    if factor > 1:
        return "climbs"
    if factor == -1:
        return "bounces"
    return "diverges" if factor < -1 else ""


def regime_of(rate: float, objective: Objective) -> str:
    """Return what one rate does on a parabola.

    stays (0), shrinks (on one side), arrives (in one step), alternates (and shrinks), bounces (for
    ever), diverges (from side to side), climbs (below 0).
    """
    (factor,) = factors((rate,), objective)
    if factor == 0:
        return "arrives"
    return regime((rate,), objective) or ("shrinks" if factor > 0 else "alternates")


def border_near(rate: float, objective: Objective) -> str:
    """Return the regime of the border that a rate is on or next to, "" where it is near none."""
    borders = zip(_borders(objective), ("stays", "arrives", "bounces"), strict=True)
    return next((word for border, word in borders if abs(rate - border) <= BORDER), "")


def _borders(objective: Objective) -> tuple[float, float, float]:
    """Return the rates at which one regime ends and the next begins."""
    curvature = objective.curvature or 1.0
    return 0.0, 1 / curvature, 2 / curvature


def explain_other(name: str, rate: float, found: str, objective: Objective) -> str:
    """Return one sentence on a rate that does something else than was asked for."""
    does = {
        "stays": "no step moves at all",
        "shrinks": "x comes closer and closer and stays on its side",
        "arrives": "the first step already lands on the minimum",
        "alternates": "x comes closer and closer, from side to side",
        "bounces": "x jumps from side to side and never comes closer",
        "diverges": "x jumps from side to side, farther away each time",
        "climbs": "every step goes uphill",
    }[found]
    return f"With {name} = {_shown(rate, _borders(objective))} {does}."


def _shown(value: float, borders: Sequence[float]) -> str:
    """Return a number with all its digits where it would read as a border that it is next to."""
    plain = show_number(value)
    hidden = value not in borders and plain in map(show_number, borders)
    return repr(float(value)) if hidden else plain


def slowness(used: Sequence[float], objective: Objective) -> str:
    """Return how rates that shrink too slowly do it: on one side, or alternating."""
    return "too_slow" if factors(used, objective)[0] > 0 else "alternates_too_slowly"


def explain_regime(kind: str, name: str, used: Sequence[float], objective: Objective) -> str:
    """Return one sentence on a regime in which the steps do not shrink."""
    if len(used) > 1:
        return f"The values that {name} takes lead farther away instead of closer."
    factor = _shown(abs(factors(used, objective)[0]), (1,))
    rate = f"With {name} = {_shown(used[0], _borders(objective))}"
    return {
        "stays": f"{rate} no step moves at all.",
        "climbs": f"{rate} every step goes uphill, {factor} times as far away as before.",
        "bounces": f"{rate} every step lands on the other side, just as far away as before.",
        "diverges": f"{rate} every step lands on the other side, {factor} times as far away.",
    }[kind]


def explain_reach(
    name: str,
    used: Sequence[float],
    objective: Objective,
    *,
    start: float,
    updates: int,
    within: float,
) -> str:
    """Return one sentence on how far rates that are too slow really get."""
    left = _shown(reach(used, objective, start, updates), (start,))
    way = (
        f"of {show_number(start)}, {left} is left after {updates} steps, and less than "
        f"{show_number(within)} is asked for."
    )
    if len(used) > 1:
        return f"With the values that {name} takes the steps shrink, but too slowly: {way}"
    factor = _shown(factors(used, objective)[0], (-1, 1))
    rate = _shown(used[0], _borders(objective))
    return f"With {name} = {rate} each step multiplies x by {factor}: {way}"


def _place(step: Step) -> float | None:
    return number(step.args[0]) if step.args else None


def miswired(walk: Sequence[Step], log: Sequence[Step], objective: Objective, file: str) -> str:
    """Return what a script does wrong between its updates, or "" where it carries x correctly.

    `walk` is the one that counts of its `log`. Of a script that walks with several x at once
    nothing is said.
    """
    if not walk:
        return "" if log else f"{file} made no update."
    for step in walk:
        x, slope = _place(step), number(step.args[1]) if len(step.args) > 1 else None
        if x is None and step.args and numbers(step.args[0]) is not None:
            return ""
        if x is None or slope is None or not close(slope, objective.slope(x), 1e-9):
            return f"The gradient that {file} hands to the update is not that of its cost at x."
    if len(log) > len(walk) == 1:
        return f"An update in {file} does not go on from the x that the one before it returned."
    return ""
