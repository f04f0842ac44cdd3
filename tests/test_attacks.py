"""Every attack of the bank is stopped, on the rungs that promise it.

Here each attack runs once, the rungs taking turns; `python -m tests.attacking` runs them all on
every rung, and prints the table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from autograder.run.rungs import Rung
from tests.attacking import BANK, LADDER, Attack, Outcome, available, bank, run

FAMILIES = sorted({path.parent.name for path in BANK.rglob("*.py")})


@pytest.fixture(scope="module")
def outcomes() -> Mapping[str, Outcome]:
    """Return what came of every attack, by name."""
    return {one.attack: one for one in run(available(), once=True)}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_attack_is_stopped(family: str, outcomes: Mapping[str, Outcome]) -> None:
    """Nothing is earned, the reason is right, nothing is left behind, the next one is as ever."""
    ours = [one for one in outcomes.values() if one.attack.startswith(family)]
    assert ours
    assert {f"{one.attack} on {one.rung}": one.wrong for one in ours if one.wrong} == {}


def test_no_attack_is_left_out(outcomes: Mapping[str, Outcome]) -> None:
    """Every file of the bank was run, if a rung that promises to stop it is to be had."""
    rungs = available()
    assert set(outcomes) == {one.name for one in bank() if set(rungs) & set(promising(one))}


def promising(attack: Attack) -> tuple[str, ...]:
    """Return the rungs that promise to stop an attack."""
    return LADDER[LADDER.index(attack.rung) :]


def test_the_ladder_is_the_kits() -> None:
    """The bank speaks of the same rungs as the kit, from the weakest to the strongest."""
    assert tuple(rung.value for rung in reversed(Rung)) == LADDER


def test_each_rung_stops_something_that_the_one_below_does_not() -> None:
    """No rung is there for nothing."""
    assert {one.rung for one in bank()} == set(LADDER)


def test_every_attack_says_what_its_author_is_to_read() -> None:
    """An attack that anything would satisfy tests nothing."""
    assert [one.name for one in bank() if not one.says] == []


def test_what_has_to_be_tried_is_tried() -> None:
    """Each file that the list names is there; at least twenty attacks are not on it."""
    named = set(re.findall(r"`([./\w]+/\w+\.py)`", (BANK / "README.md").read_text("utf-8")))
    assert named
    assert [name for name in sorted(named) if not (BANK / name).is_file()] == []
    assert len({f"{one.name}.py" for one in bank()} - named) >= 20
