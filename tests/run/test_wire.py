"""What crosses the border between the child and the controller."""

from __future__ import annotations

import contextlib
import io
import math
from fractions import Fraction

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.oracles import consult
from autograder.run.border import sent_for
from autograder.run.exact import Exact, Trace
from autograder.run.values import Encoder, decode
from autograder.wire import (
    Answer,
    Array,
    Items,
    Ratio,
    Reply,
    Status,
    Value,
    WireError,
    decode_reply,
    encode,
    read_frame,
)

numbers = st.floats() | st.integers(-(2**70), 2**70) | st.booleans() | st.none() | st.text()
plain = st.recursive(
    numbers | st.fractions(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.binary())
def test_random_bytes_are_a_wire_error(data: bytes) -> None:
    """Whatever comes as a frame or as a reply is decoded, or refused with one exception."""
    with contextlib.suppress(WireError):
        sent_for(1, read_frame(io.BytesIO(data).read, 1 << 20))
    with contextlib.suppress(WireError):
        sent_for(1, data)


def test_deep_nesting_is_a_wire_error() -> None:
    """A reply nested a million times is refused."""
    with pytest.raises(WireError):
        sent_for(1, b"\x91" * 1_000_000)


@given(plain)
def test_plain_values_come_back_as_they_were(thing: object) -> None:
    """Encoding, sending and decoding gives an equal object of the same type."""
    value = Encoder().encode(thing)
    sent = decode_reply(encode(Reply(1, Answer(Status.OK, value)))).answer.value
    back = decode(sent, Trace(), consult)
    assert _same(thing, back)


def _same(a: object, b: object) -> bool:
    if isinstance(a, float) and isinstance(b, float) and math.isnan(a):
        return math.isnan(b)
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return len(a) == len(b) and all(map(_same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(map(_same, a.values(), b.values()))
    return bool(a == b)


@pytest.mark.parametrize("kind", ["float64", "float32", "int64", "bool", "uint8"])
def test_arrays_keep_shape_and_kind(kind: str) -> None:
    """An array arrives with its shape and its type."""
    array = np.ones((2, 3), dtype=kind)
    back = decode(Encoder().encode(array), Trace(), consult)
    assert back.dtype == array.dtype
    assert np.array_equal(back, array)


@pytest.mark.parametrize(
    ("thing", "value"),
    [
        (np.float64(2.5), 2.5),
        (np.int32(7), 7),
        (np.bool_(True), True),
        (np.float32(2.5), Array((), "float32", [2.5])),
        (np.array(2.5), Array((), "float64", [2.5])),
    ],
)
def test_scalars_of_numpy_are_numbers(thing: object, value: Value) -> None:
    """Doubles, whole numbers and booleans are plain; the others keep their type."""
    assert Encoder().encode(thing) == value
    assert type(Encoder().encode(thing)) is type(value)


@pytest.mark.parametrize(
    "value",
    [
        Array((2,), "float64", [1.0]),
        Array((-1,), "float64", []),
        Array((1,), "object", [1.0]),
        Ratio("1", "0"),
        Ratio("x", "1"),
        Ratio("1", "-2"),
        "x" * 70_000,
    ],
)
def test_values_that_nobody_could_use_are_refused(value: Value) -> None:
    """Wrong shapes, unknown types and impossible rationals do not reach the controller."""
    for inside in (value, Items("list", [value])):
        with pytest.raises(WireError):
            sent_for(1, encode(Reply(1, Answer(Status.OK, inside))))


def test_an_answer_keeps_everything() -> None:
    """A good reply is taken as it is."""
    answer = Answer(Status.OK, 2.0, names={"x": 1.0})
    assert sent_for(5, encode(Reply(5, answer))) == Reply(5, answer)
    with pytest.raises(WireError):
        sent_for(6, encode(Reply(5, answer)))


@given(st.fractions(), st.fractions(), st.integers(-5, 5))
def test_exact_arithmetic_is_that_of_fractions(a: Fraction, b: Fraction, n: int) -> None:
    """Exact numbers calculate as fractions do, and stay exact."""
    trace = Trace()
    x, y = Exact(a, trace), Exact(b, trace)
    result = -(x + y * n - 3) * +y - n * x
    assert type(result) is Exact
    assert trace.straight
    assert result.plain == -(a + b * n - 3) * b - n * a
    if a:
        assert (x**n).plain == a**n
        assert (y / x).plain == b / a
        assert (1 / x).plain == 1 / a


@pytest.mark.parametrize(
    "use",
    [bool, float, int, abs, round, math.floor, hash, str, repr, lambda x: x > 1, lambda x: x == 1,
     lambda x: x * 0.5, lambda x: x % 2, lambda x: x // 2, lambda x: x.numerator],
)  # fmt: skip
def test_whatever_else_is_done_with_an_exact_number_is_noted(use: object) -> None:
    """Comparing, rounding and converting work, and are noted."""
    trace = Trace()
    assert callable(use)
    use(Exact(Fraction(7, 2), trace))
    assert not trace.straight


def test_questions_cannot_hold_answers() -> None:
    """The schema of a question has no field for an expected value."""
    with pytest.raises(msgspec.ValidationError):
        decode_reply(encode([1, ["ok", 2.0, None, "", [], False, {}, [], [], "expected"]]))
