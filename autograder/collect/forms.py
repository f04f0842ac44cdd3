"""The forms in which one submission can be run: as scripts, as a notebook, or either."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from autograder.collect import notebook
from autograder.exercises import Public
from autograder.model import Submission
from autograder.wire import Kind, Module, Piece, Program


class Form(msgspec.Struct, frozen=True):
    """One way to run a submission. `untouched` is true where no slot was filled in."""

    name: str
    program: Program
    untouched: bool
    notes: tuple[str, ...] = ()


def forms(public: Public, submission: Submission) -> tuple[tuple[Form, ...], tuple[str, ...]]:
    """Return the forms to be graded and notes on those that are not.

    Learners fill in either form and often hand in both: one that was left as released does not
    count beside one that was worked on. Of two that were worked on the better one counts. So it is
    with a notebook in which a cell further down binds anew what the learner was to write: it is
    read as its own cells say, and as they say after all corrections.
    """
    found: list[Form] = []
    notes: list[str] = []
    scripts = _scripts(public, submission)
    if scripts is not None:
        found.append(scripts)
    name = f"{public.exercise.name}.ipynb"
    if name in submission.files:
        try:
            found += _notebook(public, submission, name)
        except notebook.NotebookError as error:
            notes.append(f"{name} {error}.")
    worked_on = [form for form in found if not form.untouched]
    if not worked_on and len(found) == 1:
        notes.append(_alone(public, submission, found[0]))
    return tuple(worked_on or found[:1]), tuple(notes)


def _alone(public: Public, submission: Submission, form: Form) -> str:
    """Return what to say of a form in which nothing is done while the other was not taken.

    That one may be where the work is.
    """
    ours, other = public.exercise.files, (f"{public.exercise.name}.ipynb",)
    if form.name == "notebook":
        ours, other = other, ours
    there = [file for file in ours if file in submission.files]
    # Of a file that was refused, a note tells already.
    told = {word.strip(",:;.") for note in submission.notes for word in note.split()}
    absent = [file for file in other if file not in told | submission.files.keys()]
    tail = f", and {_and(absent)} {'is' if len(absent) == 1 else 'are'} not there" if absent else ""
    return f"In {_and(there)} no TODO is filled in{tail}."


def _and(names: Sequence[str]) -> str:
    """Return names as people list them: a, b and c."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _scripts(public: Public, submission: Submission) -> Form | None:
    own = {file: raw for file, raw in submission.files.items() if file.endswith(".py")}
    if not any(file in own for file in public.exercise.files):
        return None
    stubs = {template.file: template.stub for template in public.templates}
    untouched = all(_same_text(own[file], stubs[file]) for file in stubs if file in own)
    modules = tuple(
        Module(file, (Piece(file, Kind.FILE, raw),)) for file, raw in sorted(own.items())
    )
    missing = [file for file in public.exercise.files if file not in own]
    notes = tuple(f"{file} is not there." for file in missing)
    return Form("scripts", Program(modules), untouched, notes)


def _same_text(raw: bytes, stub: str) -> bool:
    return raw.removeprefix(b"\xef\xbb\xbf").split() == stub.encode().split()


def _notebook(public: Public, submission: Submission, name: str) -> list[Form]:
    cells = notebook.read_cells(submission.files[name])
    written, notes = notebook.answers(public, cells)
    found = [_reading(public, cells, written, {}, notes)]
    if later := notebook.corrections(public, cells, written):
        first = {slot: written[slot] for slot in later}
        found.append(_reading(public, cells, written | later, first, notes))
        found = [
            msgspec.structs.replace(form, notes=(*form.notes, *_doubled(first, later, taken)))
            for form, taken in zip(found, (first, later), strict=True)
        ]
    return found


def _reading(
    public: Public,
    cells: list[notebook.HandedIn],
    written: dict[str, notebook.HandedIn],
    first: dict[str, notebook.HandedIn],
    notes: list[str],
) -> Form:
    modules = tuple(notebook.modules(public, cells, written, first))
    if sum(len(piece.source) for module in modules for piece in module.pieces) > notebook.MAX_CODE:
        raise notebook.NotebookError(
            f"holds more than {notebook.MAX_CODE >> 20} MB of code and was not run"
        )
    untouched = notebook.is_untouched(public, written)
    return Form("notebook", Program(modules), untouched, tuple(notes))


def _doubled(
    first: dict[str, notebook.HandedIn],
    later: dict[str, notebook.HandedIn],
    taken: dict[str, notebook.HandedIn],
) -> list[str]:
    """Return notes on what is defined twice, and which of the two was taken."""
    return [
        f"{slot} is defined in cell {first[slot].at} and again in cell {later[slot].at}: "
        f"the better reading counted, that with cell {taken[slot].at}."
        for slot in later
    ]
