"""Returns the old x.

behaves like: a walker who never moves
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 3. How far did it
    move?
concept: A new value that is worked out but not handed back is lost. What becomes of yours?
place: Look at the name after return. Does it hold the place before the step or after it?
teacher: x instead of x − η·g. Often the new value is computed and dropped, or kept under another
    name.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x
