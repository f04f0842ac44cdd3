"""How a tree is cut: each function returns what changes one node, or makes one."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable

Cut = Callable[[ast.AST], ast.AST]
"""Takes a node and returns what comes in its place: itself, where its inside was changed."""


def with_fields(**fields: object) -> Cut:
    """Return what sets fields of a node."""

    def new(node: ast.AST) -> ast.AST:
        for field, value in fields.items():
            setattr(node, field, value)
        return node

    return new


def swap_sides(node: ast.AST) -> ast.AST:
    """Swap the two sides of an operator."""
    node.left, node.right = node.right, node.left  # type: ignore[attr-defined]
    return node


def scale_side(side: str, op: ast.operator, number: int) -> Cut:
    """Return what scales one side of an operator, or raises it to a power."""

    def new(node: ast.AST) -> ast.AST:
        setattr(node, side, ast.BinOp(getattr(node, side), op, ast.Constant(number)))
        return node

    return new


def multiply_again(side: str) -> Cut:
    """Return what multiplies the other side by this one: x - step becomes x - step * x."""
    other = "right" if side == "left" else "left"

    def new(node: ast.AST) -> ast.AST:
        again = copy.deepcopy(getattr(node, side))
        setattr(node, other, ast.BinOp(getattr(node, other), ast.Mult(), again))
        return node

    return new


def forget_left_bracket(node: ast.AST) -> ast.AST:
    """Take the brackets off the left side: (a - b) * c becomes a - b * c."""
    inner = node.left  # type: ignore[attr-defined]
    right = ast.BinOp(inner.right, node.op, node.right)  # type: ignore[attr-defined]
    return ast.BinOp(inner.left, inner.op, right)


def forget_right_bracket(node: ast.AST) -> ast.AST:
    """Take the brackets off the right side: a / (b * c) becomes a / b * c."""
    inner = node.right  # type: ignore[attr-defined]
    left = ast.BinOp(node.left, node.op, inner.left)  # type: ignore[attr-defined]
    return ast.BinOp(left, inner.op, inner.right)


def wrapped(function: str, *more: int) -> Cut:
    """Return what hands a node to a function."""

    def new(node: ast.AST) -> ast.AST:
        args = [node, *(ast.Constant(one) for one in more)]
        return ast.Call(load(function), args, [])  # type: ignore[arg-type]

    return new


def called(function: str) -> Cut:
    """Return what calls another function in its place."""
    return with_fields(func=load(function))


def swap_arguments(at: int) -> Cut:
    """Return what swaps an argument with the next one."""

    def new(node: ast.AST) -> ast.AST:
        args = node.args  # type: ignore[attr-defined]
        args[at], args[at + 1] = args[at + 1], args[at]
        return node

    return new


def swap_items(at: int) -> Cut:
    """Return what swaps an item with the next one."""

    def new(node: ast.AST) -> ast.AST:
        elts = node.elts  # type: ignore[attr-defined]
        elts[at], elts[at + 1] = elts[at + 1], elts[at]
        return node

    return new


def without_item(at: int) -> Cut:
    """Return what drops an item."""

    def new(node: ast.AST) -> ast.AST:
        del node.elts[at]  # type: ignore[attr-defined]
        return node

    return new


def without_keyword(name: str) -> Cut:
    """Return what drops an option of a call."""

    def new(node: ast.AST) -> ast.AST:
        node.keywords = [one for one in node.keywords if one.arg != name]  # type: ignore[attr-defined]
        return node

    return new


def count_on(change: int) -> Cut:
    """Return what moves the end of a range."""

    def new(node: ast.AST) -> ast.AST:
        last = node.args[-1] if len(node.args) == 1 else node.args[1]  # type: ignore[attr-defined]
        changed = ast.BinOp(last, ast.Add(), ast.Constant(change))
        node.args[0 if len(node.args) == 1 else 1] = changed  # type: ignore[attr-defined]
        return node

    return new


def count_from_one(node: ast.AST) -> ast.AST:
    """Let a range begin at 1."""
    node.args.insert(0, ast.Constant(1))  # type: ignore[attr-defined]
    return node


def as_number(value: complex) -> ast.expr:
    """Return the number as an expression."""
    if value.real < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)


def load(name: str) -> ast.expr:
    """Return a name, or dotted names, as an expression."""
    return ast.parse(name, mode="eval").body


def put(new: ast.expr) -> Cut:
    """Return what puts an expression in the place of any node."""
    return lambda _: copy.deepcopy(new)


def part_of(field: str, k: int | None = None) -> Cut:
    """Return what puts a part of a node in its own place: one of its fields, or the k-th of it."""

    def new(node: ast.AST) -> ast.AST:
        held = getattr(node, field)
        part: ast.AST = held if k is None else held[k]
        return part

    return new


def function_owner(node: ast.AST) -> ast.AST:
    """Return the object whose method is called: array.copy() becomes array."""
    owner: ast.AST = node.func.value  # type: ignore[attr-defined]
    return owner


def turned(node: ast.AST) -> ast.AST:
    """Put a minus sign before a value."""
    return ast.UnaryOp(ast.USub(), node)  # type: ignore[arg-type]


def with_two(op: ast.operator) -> Cut:
    """Return what doubles a value, halves it, or squares it."""
    return lambda node: ast.BinOp(node, op, ast.Constant(2))  # type: ignore[arg-type]
