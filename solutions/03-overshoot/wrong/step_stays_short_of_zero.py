"""Stays where the step would lead to exactly 0.

behaves like: a walker who stays where the step would lead to exactly 0
property: From x = 2 with slope 4 and a step of 2 you stayed at 2. Where does that step lead?
concept: To Python, 0 counts as false and other numbers as true. What becomes of a new place that
    is 0 in yours?
place: Look for and, or, not, or an if that looks at the new place itself. What does it make of 0?
teacher: gradx > 0 and x - step or gradx < 0 and x + step or x.
"""


def fixed_step(x, gradx, step):
    return gradx > 0 and x - step or gradx < 0 and x + step or x
