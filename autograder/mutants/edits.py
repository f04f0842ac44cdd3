"""One small edit at one place of a piece of code: the expressions.

An edit says what sort of slip it is (`kind`, see `slips`), which of the learner's own names it is
about, and how likely it is to be made twice in one function (`common`).
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from autograder.mutants.surgery import (
    as_number,
    called,
    count_from_one,
    count_on,
    forget_left_bracket,
    forget_right_bracket,
    function_owner,
    load,
    multiply_again,
    part_of,
    put,
    scale_side,
    swap_arguments,
    swap_items,
    swap_sides,
    turned,
    with_fields,
    with_two,
    without_item,
    without_keyword,
    wrapped,
)


class Edit(NamedTuple):
    """One edit of a tree: in place of its node number `at` (as `ast.walk` counts) comes `new`.

    Where `new` is given the node itself back, it has changed the inside of it.
    """

    kind: str
    about: str
    at: int
    new: Callable[[ast.AST], ast.AST]
    common: bool = False


class Names(NamedTuple):
    """The names that one function can mix up: its parameters, its variables, its colleagues."""

    parameters: Sequence[str]
    variables: Sequence[str]
    functions: Sequence[str]


_Op = type[ast.operator]
_OTHER_OP: Final[dict[_Op, tuple[tuple[str, _Op], ...]]] = {
    ast.Add: (("sign", ast.Sub), ("operator", ast.Mult)),
    ast.Sub: (("sign", ast.Add), ("operator", ast.Mult)),
    ast.Mult: (("inverse", ast.Div), ("operator", ast.Add), ("operator", ast.Sub)),
    ast.Div: (("inverse", ast.Mult), ("whole", ast.FloorDiv)),
    ast.FloorDiv: (("inverse", ast.Div),),
    ast.Pow: (("power", ast.Mult),),
    ast.MatMult: (("operator", ast.Mult),),
}
_COMMUTES: Final = (ast.Add, ast.Mult)
_OTHER_COMPARISON: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.GtE, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.LtE, ast.Lt),
    ast.Eq: (ast.NotEq, ast.LtE, ast.GtE),
    ast.NotEq: (ast.Eq,),
}
_GATHER: Final = ("sum", "mean", "max", "min", "prod", "median")
"""Functions that make one number of many."""


def expression_edits(nodes: Sequence[ast.AST], names: Names) -> Iterator[Edit]:
    """Yield the edits of all expressions among a tree's nodes, in their order."""
    idle = _not_values(nodes)
    places = _indices(nodes)
    for at, node in enumerate(nodes):
        if at not in idle:
            for kind, about, new, common in _of(node, names):
                yield Edit("index" if at in places else kind, about, at, new, common)


_Variant = tuple[str, str, Callable[[ast.AST], ast.AST], bool]


def _of(node: ast.AST, names: Names) -> Iterator[_Variant]:
    match node:
        case ast.BinOp():
            yield from _binary(node)
        case ast.UnaryOp(op=ast.USub()):
            yield "sign", "", part_of("operand"), True
        case ast.Constant(value=int() | float() as value):
            yield from _constant(value)
        case ast.Compare() | ast.BoolOp():
            yield from _condition(node)
        case ast.Name(id=name):
            yield from _name(name, names)
        case ast.Call():
            yield from _call(node)
            yield from _counting(node)
        case ast.Subscript(slice=ast.Slice()) | ast.Attribute(attr="T"):
            kind = "index" if isinstance(node, ast.Subscript) else "turned"
            yield kind, "", part_of("value"), False
        case ast.Tuple() | ast.List():
            yield from _sequence(node)
        case _:
            pass
    if isinstance(node, ast.BinOp | ast.Call):
        yield from _wraps()


def _condition(node: ast.Compare | ast.BoolOp) -> Iterator[_Variant]:
    match node:
        case ast.Compare(ops=[op]):
            for other in _OTHER_COMPARISON.get(type(op), ()):
                yield "comparison", "", with_fields(ops=[other()]), other is not ast.NotEq
        case ast.BoolOp(op=op):
            other_op = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield "condition", "", with_fields(op=other_op), False
        case _:
            pass


def _binary(node: ast.BinOp) -> Iterator[_Variant]:
    for kind, other in _OTHER_OP.get(type(node.op), ()):
        yield kind, "", with_fields(op=other()), kind in ("sign", "inverse")
    is_sum = isinstance(node.op, ast.Add | ast.Sub)
    for kept, lost in (("left", node.right), ("right", node.left)):
        what = "term" if is_sum else "factor"
        yield what, _about(lost), part_of(kept), True
    if not isinstance(node.op, _COMMUTES):
        yield "swapped", "", swap_sides, True
    if isinstance(node.op, ast.Add | ast.Sub | ast.Mult | ast.Div):
        yield from _scaled(node, is_sum=is_sum)
    yield from _without_brackets(node)


def _scaled(node: ast.BinOp, *, is_sum: bool) -> Iterator[_Variant]:
    for side, part in (("left", node.left), ("right", node.right)):
        if is_sum:
            yield "doubled", _about(part), scale_side(side, ast.Mult(), 2), side == "right"
            yield "halved", _about(part), scale_side(side, ast.Div(), 2), side == "right"
            yield "factor_again", "", multiply_again(side), False
        elif not isinstance(part, ast.Constant):
            yield "squared", _about(part), scale_side(side, ast.Pow(), 2), False


def _without_brackets(node: ast.BinOp) -> Iterator[_Variant]:
    if isinstance(node.op, ast.Mult | ast.Div):
        if isinstance(node.left, ast.BinOp) and isinstance(node.left.op, ast.Add | ast.Sub):
            yield "brackets", "", forget_left_bracket, True
        if isinstance(node.right, ast.BinOp):
            yield "brackets", "", forget_right_bracket, True


def _constant(value: float) -> Iterator[_Variant]:
    others = {value + 1, value - 1, 2 * value, -value, 0, 1} - {value}
    others |= {value / 2} if value % 2 == 0 or value != int(value) else set()
    for other in sorted(others, key=repr):
        plain = int(other) if isinstance(value, int) and other == int(other) else other
        yield "number", "", put(as_number(plain)), abs(other - value) == 1


def _name(name: str, names: Names) -> Iterator[_Variant]:
    if name in names.functions:
        for other in names.functions:
            if other != name:
                yield "other_function", "", put(load(other)), True
    known = [*names.parameters, *names.variables]
    if name not in known:
        return
    for other in known:
        if other != name:
            is_parameter = other in names.parameters
            yield "other_name", name, put(load(other)), is_parameter
    yield "sign", name, turned, False
    if name in names.parameters:
        for number in (1, 0, 0.1, 0.01, 0.5, 2):
            yield "own_number", name, put(ast.Constant(number)), number == 1
    for kind, function in (("size", "abs"), ("whole", "int"), ("rounded", "round")):
        yield kind, name, wrapped(function), False
    yield "direction", name, wrapped("np.sign"), False
    yield "squared", name, with_two(ast.Pow()), False
    yield "doubled", name, with_two(ast.Mult()), False


def _call(node: ast.Call) -> Iterator[_Variant]:
    if node.args and not isinstance(node.args[0], ast.Starred):
        # What is done to the value is left out: sigmoid(z) becomes z, a copy the array itself.
        yield "undone", _last(node.func), part_of("args", 0), True
    if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
        yield "undone", node.func.attr, function_owner, True
    for at in range(len(node.args) - 1):
        yield "arguments", _last(node.func), swap_arguments(at), True
    for keyword in node.keywords:
        yield "option", "", without_keyword(keyword.arg or ""), False


def _counting(node: ast.Call) -> Iterator[_Variant]:
    gather = _last(node.func)
    if gather in _GATHER:
        for other in ("mean", "max", "min", "prod"):
            if other != gather:
                yield "gathered", "", called(f"np.{other}"), other == "mean"
    if gather in ("min", "max") and not _is_module(node.func):
        yield "largest", "", called("min" if gather == "max" else "max"), True
    if gather == "range" and node.args:
        for change in (-1, 1):
            yield "count", "", count_on(change), True
        if len(node.args) == 1:
            yield "count", "", count_from_one, False
    if gather == "exp":
        yield "power_base", "", called("np.exp2"), False


def _sequence(node: ast.Tuple | ast.List) -> Iterator[_Variant]:
    if isinstance(node, ast.Tuple) and len(node.elts) == 1:
        return
    for at in range(len(node.elts)):
        yield "left_out", _about(node.elts[at]), without_item(at), True
    if isinstance(node, ast.Tuple):
        for at in range(len(node.elts) - 1):
            yield "order", "", swap_items(at), True
        for at in range(len(node.elts)):
            yield "only_one", "", part_of("elts", at), False


def _wraps() -> Iterator[_Variant]:
    for kind, function in (
        ("size", "abs"),
        ("whole", "int"),
        ("rounded", "round"),
        ("direction", "np.sign"),
    ):
        yield kind, "", wrapped(function), False
    for digits in (1, 2, 3):
        # On a number they differ in ties; on an array only the second one works.
        yield "rounded", "", wrapped("round", digits), False
        yield "rounded", "", wrapped("np.round", digits), False
    for function in ("max", "min"):
        yield "cut_off", "", wrapped(function, 0), False
    for gather in ("np.sum", "np.mean"):
        yield "gathered", "", wrapped(gather), False
    yield "squared", "", with_two(ast.Pow()), False
    yield "sign", "", turned, False
    yield "doubled", "", with_two(ast.Mult()), False
    yield "halved", "", with_two(ast.Div()), False


def _last(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_module(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("np", "numpy", "math")


def _about(node: ast.AST) -> str:
    """Return the one name that a lost part holds, or nothing: then it is about no one thing."""
    names = [n.id for n in ast.walk(node) if isinstance(n, ast.Name)]
    return names[0] if len(names) == 1 else ""


def _indices(nodes: Sequence[ast.AST]) -> set[int]:
    """Return the numbers of the nodes that count places: a slip there is one in an index."""
    slices = [node.slice for node in nodes if isinstance(node, ast.Subscript)]
    inside = {id(inner) for part in slices for inner in ast.walk(part)}
    return {at for at, node in enumerate(nodes) if id(node) in inside}


def _not_values(nodes: Sequence[ast.AST]) -> set[int]:
    """Return the numbers of the nodes that are no values: functions' names, targets, docstrings."""
    idle: set[int] = set()
    places = {id(node): at for at, node in enumerate(nodes)}
    stored = ast.Name | ast.Tuple | ast.Subscript | ast.Attribute
    for node in nodes:
        if isinstance(node, stored) and not isinstance(node.ctx, ast.Load):
            idle.add(places[id(node)])
        if isinstance(node, ast.Attribute):
            idle |= {places[id(node.value)]} if _is_module(node.value) else set()
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            idle.add(places[id(node.value)])
        if isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant):
            idle.add(places[id(node.value)])
    return idle
