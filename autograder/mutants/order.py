"""All that a piece of code becomes by one edit or two, each with a recipe to make it again."""

from __future__ import annotations

import ast
import builtins
import itertools
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from autograder.mutants.edits import Edit, Names, expression_edits
from autograder.mutants.moves import statement_edits

BUDGET: Final = 20_000
"""How often all loops may go round over all calls; no right function comes near."""
LARGEST: Final = 10_000
"""The most binary digits of a whole number: what is squared again and again has no end."""
TICK: Final = "_tick_"
_HEAD: Final = f"""import itertools as _itertools_
import math
import numpy as np
_ticks_ = _itertools_.count()
def {TICK}(*values):
    large = any(type(one) is int and one.bit_length() > {LARGEST} for one in values)
    if large or next(_ticks_) > {BUDGET}:
        raise TimeoutError
"""
"""What edited code may need: modules for what an edit wraps, and the budget."""
PAIRS: Final = 600
"""About how many pairs of edits are tried on one piece of code."""
FEWEST: Final = 2
"""How many edits of either sort come beside each first one at least."""
_FIRST: Final = frozenset(
    (
        *("sign", "term", "factor", "inverse", "swapped", "count", "left_out", "assigned"),
        *("missing_step", "never_reset", "early_end", "steps_swapped", "one_by_one", "order"),
    )
)
_SECOND: Final = frozenset(
    ("size", "rounded", "whole", "direction", "doubled", "halved", "gathered")
)
"""Kinds of edits that are made in pairs: one of the first, and one more of them or of these."""


class Mutant(NamedTuple):
    """What code becomes by the edits of `recipe`: their kinds, what they are about, the code."""

    recipe: tuple[int, ...]
    kinds: tuple[str, ...]
    about: tuple[str, ...]
    code: str


def first_order(code: str, slot: str) -> Iterator[Mutant]:
    """Yield what `code`, which defines the function `slot`, becomes by one edit; no two alike."""
    code = bare(code)
    seen = {code}
    for number, edit in enumerate(_edits(code, slot)):
        changed = _made(code, edit)
        if changed and changed not in seen:
            seen.add(changed)
            yield Mutant((number,), (edit.kind,), (edit.about,), changed)


def second_order(code: str, slot: str) -> Iterator[Mutant]:
    """Yield what `code` becomes by two of the edits that people make most.

    One of the two is one of the `_FIRST`. Of what can come beside it some are taken, evenly from
    all of them, so that there are about `PAIRS` in all.
    """
    code = bare(code)
    seen = {code}
    first = [(number, edit) for number, edit in enumerate(_edits(code, slot)) if _is_first(edit)]
    most = max(FEWEST, PAIRS // max(2 * len(first), 1))
    for number, edit in first:
        if not (once := _made(code, edit)):
            continue
        beside = list(enumerate(_edits(once, slot)))
        # Of two such edits the one further on in the code is made second: each pair comes once.
        likely = [pair for pair in beside if _is_first(pair[1]) and pair[1].at > edit.at]
        others = [pair for pair in beside if pair[1].kind in _SECOND]
        for again, other in (*_evenly(likely, most), *_evenly(others, most)):
            changed = _made(once, other)
            if changed and changed not in seen:
                seen.add(changed)
                yield Mutant(
                    (number, again), (edit.kind, other.kind), (edit.about, other.about), changed
                )


def _is_first(edit: Edit) -> bool:
    return edit.kind in _FIRST and edit.common


def _evenly(some: list[tuple[int, Edit]], most: int) -> list[tuple[int, Edit]]:
    return some[:: max(1, -(-len(some) // most))]


def follow(code: str, slot: str, recipe: Sequence[int]) -> str:
    """Return what `code` becomes by the edits of `recipe`.

    Raises:
        IndexError: the recipe is one for other code.
    """
    code = bare(code)
    for number in recipe:
        code = _made(code, _edits(code, slot)[number])
    return code


def guarded(code: str) -> str:
    """Return the code with a budget on loops and calls, so that none of them goes on for ever."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.While | ast.FunctionDef):
            node.body.insert(0, ast.parse(f"{TICK}(*locals().values())").body[0])
    return _HEAD + ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def bare(code: str) -> str:
    """Return the code without comments and docstrings: nothing in them can be slipped on."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            continue
        if ast.get_docstring(node) and len(node.body) > 1:
            del node.body[0]
    return ast.unparse(tree)


def _edits(code: str, slot: str) -> list[Edit]:
    tree = ast.parse(code)
    nodes = list(ast.walk(tree))
    names = _names(tree, slot)
    found = itertools.chain(expression_edits(nodes, names), statement_edits(nodes))
    return sorted(found, key=lambda edit: edit.at)


def _names(tree: ast.Module, slot: str) -> Names:
    """Return the names within the function `slot`; colleagues are what is called by name alone."""
    function = next(
        (n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == slot), None
    )
    if function is None:
        return Names((), (), ())
    arguments = function.args
    parameters = [one.arg for one in (*arguments.args, *arguments.kwonlyargs)]
    stored = {
        n.id
        for n in ast.walk(function)
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) and n.id != "_"
    }
    called = {
        n.func.id
        for n in ast.walk(function)
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
    }
    functions = called - stored - vars(builtins).keys()
    values = [one for one in parameters if one not in functions]
    return Names(values, sorted(stored - set(parameters)), sorted(functions))


def _made(code: str, edit: Edit) -> str:
    """Return the code after one edit, "" where it then is no Python."""
    tree = ast.parse(code)
    nodes = list(ast.walk(tree))
    node = nodes[edit.at]
    parents = [
        (parent, field, k)
        for parent in nodes
        for field, value in ast.iter_fields(parent)
        for k, child in enumerate(value if isinstance(value, list) else [value])
        if child is node
    ]
    new = edit.new(node)
    if new is not node:
        for parent, field, k in parents:
            held = getattr(parent, field)
            if isinstance(held, list):
                held[k] = new
            else:
                setattr(parent, field, new)
    try:
        text = ast.unparse(ast.fix_missing_locations(tree))
        compile(text, "", "exec")
    except (SyntaxError, ValueError, AttributeError, TypeError):
        return ""
    return text
