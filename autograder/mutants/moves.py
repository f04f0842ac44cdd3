"""One small edit at one place of a piece of code: the statements."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from typing import Final

from autograder.mutants.edits import Edit
from autograder.mutants.surgery import Cut

_BODIES: Final = ("body", "orelse")
_LOOPS: Final = (ast.For, ast.While)


def statement_edits(nodes: Sequence[ast.AST]) -> Iterator[Edit]:
    """Yield the edits of all statements inside of functions, in the order of the tree's nodes."""
    for at, node in enumerate(nodes):
        if isinstance(node, ast.FunctionDef | ast.If | ast.For | ast.While):
            for field in _BODIES:
                body = getattr(node, field, None) or []
                yield from _of_body(at, field, body, in_loop=isinstance(node, _LOOPS))
        yield from _of_statement(at, node)


def _of_statement(at: int, node: ast.AST) -> Iterator[Edit]:
    match node:
        case ast.AugAssign():
            yield Edit("assigned", _target(node), at, _assign, common=True)
            yield Edit("sign", _target(node), at, _turn, common=True)
        case ast.Assign(targets=[ast.Name() as target], value=ast.BinOp()):
            yield Edit("in_place", target.id, at, _in_place)
        case ast.Assign(targets=[ast.Tuple()], value=ast.Tuple()):
            for order in (1, -1):
                yield Edit("one_by_one", "", at, _one_by_one(order), common=True)
        case ast.Return(value=ast.expr()):
            yield Edit("returns_nothing", "", at, _return_nothing)
        case ast.If():
            if node.orelse:
                yield Edit("condition", "", at, _swap_branches, common=True)
                yield Edit("condition", "", at, _only("orelse"))
            yield Edit("condition", "", at, _only("body"))
        case _:
            pass


def _of_body(at: int, field: str, body: Sequence[ast.stmt], *, in_loop: bool) -> Iterator[Edit]:
    for k, statement in enumerate(body):
        if _is_text(statement):
            continue
        if len(body) > 1:
            yield Edit("missing_step", _target(statement), at, _delete(field, k), common=True)
        if k + 1 < len(body) and not _is_text(body[k + 1]):
            yield Edit("steps_swapped", "", at, _exchange(field, k), common=True)
        yield Edit("twice", _target(statement), at, _repeat(field, k))
        if isinstance(statement, _LOOPS):
            yield from _around_loop(at, field, k, body)
    if in_loop and field == "body":
        yield Edit("early_end", "", at, _end_loop, common=True)


def _around_loop(at: int, field: str, k: int, body: Sequence[ast.stmt]) -> Iterator[Edit]:
    """Yield the edits that move a statement over the border of the loop that is `body[k]`."""
    if k > 0 and isinstance(body[k - 1], ast.Assign):
        yield Edit("reset_each_time", _target(body[k - 1]), at, _into_front(field, k), common=True)
    if k + 1 < len(body):
        yield Edit("early_end", "", at, _into_back(field, k), common=True)
    inside = body[k].body  # type: ignore[attr-defined]
    if len(inside) > 1:
        yield Edit("never_reset", _target(inside[0]), at, _out_of_front(field, k), common=True)
        yield Edit("only_at_the_end", _target(inside[-1]), at, _out_of_back(field, k), common=True)


# -- how it is done --------------------------------------------------------------------------------


def _delete(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        del getattr(node, field)[k]
        return node

    return new


def _exchange(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        body = getattr(node, field)
        body[k], body[k + 1] = body[k + 1], body[k]
        return node

    return new


def _repeat(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        body = getattr(node, field)
        body.insert(k, copy.deepcopy(body[k]))
        return node

    return new


def _into_front(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        body = getattr(node, field)
        loop = body[k]
        loop.body.insert(0, body.pop(k - 1))
        return node

    return new


def _into_back(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        body = getattr(node, field)
        body[k].body.append(body.pop(k + 1))
        return node

    return new


def _out_of_front(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        body = getattr(node, field)
        body.insert(k, body[k].body.pop(0))
        return node

    return new


def _out_of_back(field: str, k: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        body = getattr(node, field)
        body.insert(k + 1, body[k].body.pop())
        return node

    return new


def _end_loop(node: ast.AST) -> ast.AST:
    node.body.append(ast.Break())  # type: ignore[attr-defined]
    return node


def _assign(node: ast.AST) -> ast.AST:
    return ast.Assign([node.target], node.value)  # type: ignore[attr-defined]


def _turn(node: ast.AST) -> ast.AST:
    turned: dict[type[ast.operator], ast.operator] = {
        ast.Add: ast.Sub(),
        ast.Sub: ast.Add(),
        ast.Mult: ast.Div(),
        ast.Div: ast.Mult(),
    }
    node.op = turned.get(type(node.op), node.op)  # type: ignore[attr-defined]
    return node


def _in_place(node: ast.AST) -> ast.AST:
    target, value = node.targets[0], node.value  # type: ignore[attr-defined]
    if isinstance(value.left, ast.Name) and value.left.id == target.id:
        return ast.AugAssign(target, value.op, value.right)
    return node


def _one_by_one(order: int) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        targets, values = node.targets[0].elts, node.value.elts  # type: ignore[attr-defined]
        single = [ast.Assign([t], v) for t, v in zip(targets, values, strict=False)]
        # Two statements in the place of one: an `if` that always holds keeps them together.
        return ast.If(ast.Constant(value=True), list(single[::order]), [])

    return new


def _return_nothing(node: ast.AST) -> ast.AST:
    return ast.Expr(node.value)  # type: ignore[attr-defined]


def _swap_branches(node: ast.AST) -> ast.AST:
    node.body, node.orelse = node.orelse, node.body  # type: ignore[attr-defined]
    return node


def _only(field: str) -> Cut:
    def new(node: ast.AST) -> ast.AST:
        return ast.If(ast.Constant(value=True), getattr(node, field), [])

    return new


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _target(statement: ast.AST) -> str:
    """Return the one name that a statement gives a value to, or nothing."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AugAssign(target=ast.Name(id=name)):
            return name
        case _:
            return ""
