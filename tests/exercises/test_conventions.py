"""What holds of all seven exercises: the contract's names, what stubs state, how exact one is."""

from __future__ import annotations

import inspect
import re
import runpy
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec
import pytest

from autograder.exercises import Public
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report, Submission, Verdict
from autograder.notebooks import filled, released
from autograder.properties import Repeats
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Call, encode

SOLUTIONS = Path(__file__).resolve().parents[2] / "solutions"
SIGNATURES = {
    "01-downhill/gd.py": ["gradient_descent_update(x, gradx, learning_rate)"],
    "01-downhill/f.py": ["f(x)", "df(x)"],
    "02-learning-rate/rates.py": ["descend(x0, learning_rate, epochs)", "regime(learning_rate)"],
    "03-overshoot/steps.py": [
        "fixed_step(x, gradx, step)",
        "find_min(df, w0, learning_rate, steps)",
        "best_start(df, f, starts, learning_rate, steps)",
    ],
    "04-error/neuron.py": [
        "f(x, w, b)",
        "mse(y_pred, y)",
        "grad_w(x, w, b, y)",
        "grad_b(x, w, b, y)",
        "numerical_gradient(f, x, h=1e-05)",
    ],
    "05-train-a-neuron/train.py": ["do_gradient_descent(X, Y, w, b, eta, max_epochs)"],
    "06-many-dimensions/descent.py": [
        "gradient_descent(grad, x0, learning_rate, steps)",
        "momentum(grad, x0, learning_rate, beta, steps)",
    ],
    "07-backprop/network.py": [
        "forward(x, W1, b1, W2, b2)",
        "backward(x, t, W1, b1, W2, b2)",
        "train(X, T, W1, b1, W2, b2, eta, epochs)",
    ],
}
"""The curriculum's table: files, names and signatures that others rely on."""
STATED = {
    "01-downhill": ["What is handed in is not changed", "the new x is returned"],
    "02-learning-rate": [
        "one number more than there are steps", "stays", "shrinks", "arrives", "alternates",
        "bounces", "diverges",
    ],
    "03-overshoot": [
        "Only where it is exactly 0, we stay at x", "only its sign counts", "steps + 1 numbers",
        "it is not changed",
    ],
    "04-error": ["There is no ½", "HALF the square", "SUMMED over the points", "not changed"],
    "05-train-a-neuron": [
        "half the sum of squares", "SUMMED", "for w and b together", "that the epoch began with",
        "What is handed in is not changed",
    ],
    "06-many-dimensions": [
        "steps + 1 places", "velocity of zeros", "beta times the old one, plus the gradient",
        "x0 is not changed",
    ],
    "07-backprop": [
        "summed (not averaged)", "one step together", "What is handed in is not changed",
    ],
}  # fmt: skip
"""Words without which a stub does not state its conventions."""
PRECISION = [
    ("02-learning-rate", "descend", "[p * {0!r} for p in own(*args)]", 5e-10, 3e-9),
    ("03-overshoot", "find_min", "[p * {0!r} for p in own(*args)]", 5e-10, 3e-9),
    ("04-error", "grad_w", "own(*args) * {0!r}", 5e-8, 3e-7),
    ("04-error", "grad_b", "own(*args) * {0!r}", 5e-8, 3e-7),
    ("05-train-a-neuron", "do_gradient_descent", "[p * {0!r} for p in own(*args)]", 2e-7, 3e-6),
    ("06-many-dimensions", "momentum", "[p * {0!r} for p in own(*args)]", 5e-10, 3e-9),
]
"""What may be off, relative to the value: gradients 1e-7, paths 1e-9, trainings 1e-6."""
TABLE = [(name, signature) for name, all_ in SIGNATURES.items() for signature in all_]
EXERCISES = sorted({name.partition("/")[0] for name in SIGNATURES})


@cache
def source_of(name: str) -> Source:
    """Return an exercise without its banks."""
    return msgspec.structs.replace(load(SOLUTIONS / name), wrong=(), right=())


@pytest.fixture(scope="module")
def public_of_(lane: Lane) -> Callable[[str], Public]:
    """Return what gives an exercise with the questions of one seed."""

    @cache
    def of(name: str) -> Public:
        return public_of(source_of(name), make_key(source_of(name), 3, lane.interview_trusted))

    return of


@pytest.fixture
def graded(public_of_: Callable[[str], Public], lane: Lane) -> Callable[..., Report]:
    """Return what grades files as one exercise."""

    def of(name: str, files: dict[str, bytes]) -> Report:
        handed_in = Submission(student="a", exercise=name, files=files)
        return grade(public_of_(name), handed_in, lane.interview, "")

    return of


def open_tasks(report: Report) -> set[str]:
    """Return the tasks that the report says are open."""
    return {
        finding.because.removeprefix("Still open: ")
        for finding in report.findings
        if finding.because.startswith("Still open: ")
    }


def test_the_course_is_the_table() -> None:
    """These seven exercises with these files are there, and no others."""
    files = {f"{name}/{file}" for name in EXERCISES for file in source_of(name).exercise.files}
    assert files == set(SIGNATURES)
    assert sorted(path.parent.name for path in SOLUTIONS.glob("*/exercise.py")) == EXERCISES


@pytest.mark.parametrize(("file", "signature"), TABLE)
def test_names_and_signatures_are_the_contract(
    file: str, signature: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What other courses call is called so, with these parameters."""
    monkeypatch.syspath_prepend(str((SOLUTIONS / file).parent))
    names = runpy.run_path(str(SOLUTIONS / file))
    sys.modules.pop("gd", None)
    name = signature.partition("(")[0]
    assert f"{name}{inspect.signature(names[name])}" == signature


@pytest.mark.parametrize("name", EXERCISES)
def test_stubs_state_their_conventions(name: str) -> None:
    """A learner finds in the stub what a value or a path has to be."""
    stubs = " ".join(template.stub for template in source_of(name).templates)
    plain = re.sub(r"\s+", " ", stubs)
    assert [words for words in STATED[name] if words not in plain] == []


@pytest.mark.parametrize("form", ["scripts", "notebook"])
@pytest.mark.parametrize("name", EXERCISES)
def test_an_untouched_stub_earns_nothing_and_names_its_tasks(
    name: str, form: str, graded: Callable[..., Report]
) -> None:
    """Each open function is told as its TODO, each open value as None, in either form."""
    source = source_of(name)
    files = {template.file: template.stub.encode() for template in source.templates}
    if form == "notebook":
        files = {f"{name}.ipynb": released(source)[0]}
    report = graded(name, files)
    assert (report.score, report.status) == (0, "untouched")
    told = open_tasks(report) | {
        finding.because.split(" ")[0]
        for finding in report.findings
        if finding.because.endswith("is still None.")
    }
    assert {slot.task for slot in source.exercise.slots} - told <= {
        slot.task for slot in source.exercise.slots if slot.name in told
    }
    assert all(slot.task.startswith("TODO ") for slot in source.exercise.slots)


@pytest.mark.parametrize("name", EXERCISES)
def test_the_same_work_earns_the_same_in_both_forms(
    name: str, graded: Callable[..., Report]
) -> None:
    """With the first task done and the others open, scripts and notebook have equal points."""
    source = source_of(name)
    (first, *_) = source.exercise.slots
    answer = source.answer(first.name)
    book = {f"{name}.ipynb": filled(released(source)[0], {first.name: answer})}
    files = {
        template.file: "".join(
            answer if part.slot == first.name else part.text for part in template.parts
        ).encode()
        for template in source.templates
    }
    scripts, notebook = graded(name, files), graded(name, book)
    assert 0 < scripts.score < scripts.max_score  # type: ignore[operator]
    assert scripts.score == notebook.score
    assert [f.verdict for f in scripts.findings] == [f.verdict for f in notebook.findings]


@pytest.mark.parametrize("case", PRECISION, ids=lambda case: case[1])
def test_how_exact_an_answer_has_to_be(
    case: tuple[str, str, str, float, float], graded: Callable[..., Report]
) -> None:
    """Rounding errors pass, a wrong digit does not, and NaN is never right."""
    name, function, result, near, far = case
    source = source_of(name)
    (file,) = source.exercise.files
    first = next(check.name for check in source.exercise.checks if check.slot == function)
    for factor, verdict in (
        (1 + near, Verdict.PASS),
        (1 + far, Verdict.FAIL),
        ("float('nan')", Verdict.FAIL),
    ):
        shown = (
            result.format(factor) if isinstance(factor, float) else result.replace("{0!r}", factor)
        )
        wrapped = f"\n\nown = {function}\ndef {function}(*args):\n    return {shown}\n"
        report = graded(name, {file: source.reference[file] + wrapped.encode()})
        told = [f for f in report.findings if f.check in {first, "epoch", "velocity", "path"}]
        assert told
        if verdict is Verdict.PASS:
            assert {f.verdict for f in told} == {verdict}, [f.because for f in told]
        else:
            assert verdict in {f.verdict for f in told}


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("02-learning-rate", "descend"),
        ("03-overshoot", "find_min"),
        ("06-many-dimensions", "gradient_descent"),
        ("06-many-dimensions", "momentum"),
        ("07-backprop", "forward"),
    ],
)
def test_a_result_is_the_callers(name: str, function: str, graded: Callable[..., Report]) -> None:
    """Who hands out one list or array again and again loses only what is said of repeating."""
    source = source_of(name)
    (file, *_) = source.exercise.files
    shared = (
        f"\n\nown, kept = {function}, []\ndef {function}(*args):\n"
        "    kept[:] = own(*args)\n    return kept\n"
    )
    report = graded(name, source.reference | {file: source.reference[file] + shared.encode()})
    lost = [one for one in report.findings if one.verdict is not Verdict.PASS]
    assert all("that the call before it had returned" in one.because for one in lost)
    assert 0 < sum(one.max_points for one in lost) <= 1


@pytest.mark.parametrize("name", EXERCISES)
def test_what_stands_apart_is_asked_no_less(name: str) -> None:
    """Where an earlier part is wrong, a later one is judged on the very same questions."""
    source = source_of(name)
    probes = source.probes(5)

    def asked(*groups: str) -> set[bytes]:
        calls = [probe for probe in probes if isinstance(probe, Call)]
        return {encode((p.function, p.args)) for p in calls if p.group in groups}

    for check in source.exercise.checks:
        rule = check.rule
        if rule.reserve:
            # What is asked again is compared with itself alone.
            own = rule.again if isinstance(rule, Repeats) else rule.group
            assert asked(own) <= asked(*rule.reserve), check.name


@pytest.mark.parametrize("name", EXERCISES)
def test_lessons_end_with_questions_in_words(name: str) -> None:
    """One or two written questions, each worth points, close every lesson."""
    questions = re.findall(r"<!-- kit:question [\w-]+ (\d+) -->", source_of(name).lesson)
    assert 1 <= len(questions) <= 2
    assert all(int(points) > 0 for points in questions)
