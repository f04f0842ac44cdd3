"""All that code becomes by one slip or two, and how it is made again."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.mutants.order import first_order, follow, guarded, second_order

STEP = "def step(x, slope, rate):\n    return x - rate * slope\n"
WALK = """def walk(start, shares):
    place = start
    total = 0
    for share in shares:
        move = share * place
        total += move
        place = place - move
    return place, total
"""


def bodies(code: str, slot: str) -> dict[str, set[str]]:
    """Return the lines that one edit changes, by the kind of the edit."""
    before = {line.strip() for line in code.splitlines()}
    found: dict[str, set[str]] = {}
    for mutant in first_order(code, slot):
        lines = [line.strip() for line in mutant.code.splitlines()]
        found.setdefault(mutant.kinds[0], set()).update(set(lines) - before)
    return found


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("sign", "return x + rate * slope"),
        ("factor", "return x - slope"),
        ("term", "return x"),
        ("swapped", "return rate * slope - x"),
        ("inverse", "return x - rate / slope"),
        ("doubled", "return x - rate * slope * 2"),
        ("halved", "return x - rate * slope / 2"),
        ("squared", "return x - rate * slope ** 2"),
        ("size", "return x - rate * abs(slope)"),
        ("whole", "return int(x - rate * slope)"),
        ("rounded", "return np.round(x - rate * slope, 2)"),
        ("direction", "return x - rate * np.sign(slope)"),
        ("cut_off", "return max(x - rate * slope, 0)"),
        ("gathered", "return x - np.mean(rate * slope)"),
        ("other_name", "return x - rate * x"),
        ("own_number", "return x - 0.1 * slope"),
    ],
)
def test_a_formula_is_slipped_on_in_every_usual_way(kind: str, line: str) -> None:
    """Signs, factors, sizes, decimals, means, names, numbers."""
    assert line in bodies(STEP, "step")[kind]


def mutants(code: str, slot: str, kind: str) -> list[dict[str, Any]]:
    """Return what each mutant of a kind returns for one walk."""
    found = []
    for mutant in first_order(code, slot):
        if mutant.kinds == (kind,):
            space: dict[str, Any] = {}
            exec(guarded(mutant.code), space)  # noqa: S102 - it is our own
            found.append(space)
    return found


@pytest.mark.parametrize(
    ("kind", "result"),
    [
        ("assigned", (2.0, 2.0)),  # only the last move is in the total
        ("reset_each_time", (2.0, 2.0)),  # the total begins anew for each share
        ("early_end", (4.0, 4.0)),  # out after the first share
        ("only_at_the_end", (4.0, 8.0)),  # the place moves once, behind the loop
    ],
)
def test_a_loop_is_slipped_on_in_every_usual_way(kind: str, result: tuple[float, float]) -> None:
    """Gathering, beginning anew, order, indentation."""
    results = []
    for space in mutants(WALK, "walk", kind):
        try:
            results.append(space["walk"](8.0, [0.5, 0.5]))
        except UnboundLocalError:
            continue
    assert any(one == pytest.approx(result) for one in results)


@pytest.mark.parametrize(("code", "slot"), [(STEP, "step"), (WALK, "walk")])
def test_no_two_are_alike_and_each_is_made_again_by_its_recipe(code: str, slot: str) -> None:
    """A recipe is enough for whoever has the code."""
    found = [*first_order(code, slot), *second_order(code, slot)]
    codes = [mutant.code for mutant in found]
    assert code.strip() not in codes
    assert all(follow(code, slot, mutant.recipe) == mutant.code for mutant in found)
    first = [mutant.code for mutant in first_order(code, slot)]
    assert len(set(first)) == len(first) > 50


def test_two_slips_in_one_function_are_made_as_well() -> None:
    """Such as a turned sign and a lost factor."""
    assert any("return x + slope" in mutant.code for mutant in second_order(STEP, "step"))


@pytest.mark.parametrize(
    "code",
    [
        "def go(x):\n    while True:\n        x = x + 1\n",
        "def go(x):\n    return go(x)\n",
        "def go(x):\n    for _ in range(100):\n        x = x ** 2\n    return x\n",
    ],
)
def test_what_goes_on_for_ever_is_stopped(code: str) -> None:
    """Rounds, calls and digits have a budget."""
    space: dict[str, Any] = {}
    exec(guarded(code), space)  # noqa: S102 - it is our own
    with pytest.raises((TimeoutError, RecursionError)):
        space["go"](7)
