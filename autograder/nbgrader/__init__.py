"""The kit inside nbgrader, and nbgrader's gradebook outside of it. Only here nbgrader is imported.

release    `nbgrader generate_assignment` makes what `autograder build` makes, or stops
autograde  `nbgrader autograde` is got ready, and what the checks say becomes comments
handed_in  what learners do to a notebook is mended before nbgrader looks at it
gradebook  `autograder grade --gradebook` writes what the kit found
export     `nbgrader export` as a table with a column for each check
"""
