"""Returns 0, whatever it is given.

behaves like: a function that answers 0 to everything
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 0. Would any
    other x have led to another place?
concept: A single step goes a small part of the way to the valley's floor. How can it know that the
    floor is at 0?
place: Look at what stands after return. Do x, gradx and learning_rate have a part in it?
teacher: 0 instead of x − η·g: the minimum of this cost, written down. It passes every test that
    looks at the end of the walk alone.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return 0
