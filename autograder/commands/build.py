"""`autograder build`: solutions/ → assignments/, and what nbgrader needs in solutions/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from autograder.build import build, built_files, stale
from autograder.course import ASSIGNMENTS, find_course, load_sources
from autograder.run.lane import open_lane


def run(args: argparse.Namespace) -> int:
    """Build every exercise, or with --check say what is out of date and return 1."""
    course = find_course(Path.cwd())
    assignments = course / ASSIGNMENTS
    found = 0
    with open_lane("limited") as lane:
        for source in load_sources(course).values():
            if args.check:
                files = built_files(source, lane.interview_trusted)
                for problem in stale(source, assignments, files):
                    print(problem, file=sys.stderr)
                    found += 1
            else:
                for path in build(source, assignments, lane.interview_trusted):
                    print(f"made {path.relative_to(course)}")
    if found:
        print("What was built is out of date: run `autograder build`.", file=sys.stderr)
    return 1 if found else 0
