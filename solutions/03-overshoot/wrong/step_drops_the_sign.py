"""Goes left, the farther the steeper it is.

behaves like: a walker who always goes left, and farther where it is steeper
property: From x = 3 with slope -4 and a step of 0.5 you went to 1. Which way does the ground fall
    there?
concept: The sign of the slope shows the way. What is left of that sign once abs( ) has been used?
place: Look for abs( ) or for a square. What does it do to a slope below 0?
teacher: −step·|g| in place of the sign.
"""


def fixed_step(x, gradx, step):
    return x - step * abs(gradx)
