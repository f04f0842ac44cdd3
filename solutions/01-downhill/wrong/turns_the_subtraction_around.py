"""Takes the old x away from the step.

behaves like: a walker who lands on the other side of 0, even after the shortest step
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to -2.66. How far
    away from 3 is that, for such a short step?
concept: A small step should end near the place where it began. Why does yours end far away from it?
place: Look at the line that makes the new x. What comes first there, and what is taken away from
    it?
teacher: η·g − x instead of x − η·g: the result has the wrong sign because the two sides of the
    minus are swapped.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return learning_rate * gradx - x
