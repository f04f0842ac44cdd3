"""
What a learning rate does to a walk down the cost f(x) = x**2 + 5.

First write the walk. Then watch it with many learning rates, and put into words what you see.
"""


def df(x):
    """
    The gradient of f(x) = x**2 + 5 at x: its slope there.
    """
    return 2 * x


def descend(x0, learning_rate, epochs):
    """
    Walks down f by gradient descent and returns the path, a list of numbers.

    x0: where the walk starts, a number
    learning_rate: how hard to push, a number (it may also be 0, or below 0)
    epochs: how many steps to take, a whole number (it may be 0)

    The path holds the start and then the place after every step, in their order. That is one
    number more than there are steps. No place is rounded, and every call begins a new path.

    Example: from 8 with learning rate 0.25, three steps give [8, 4.0, 2.0, 1.0].
    """
    # TODO 1: walk, and return the path.
    raise NotImplementedError("TODO 1: walk, and return the path.")


def regime(learning_rate):
    """
    Returns one word: what a walk down f does with this learning rate, however long it goes on.

    "stays"       x never moves
    "shrinks"     every step brings x closer to 0, and x stays on its side of 0
    "arrives"     the first step leads to 0
    "alternates"  every step brings x closer to 0, and to the other side of 0
    "bounces"     every step leads to the other side of 0, just as far away as before
    "diverges"    every step leads farther away from 0, on this side or the other

    learning_rate: any number; it may be 0 or below 0
    The start is any number but 0. The word is the same for all of them.
    Return the word just as it is written here: in small letters, with nothing before or after it.

    Example: with learning rate 0 a walk from 8 goes 8, 8, 8, so regime(0) is "stays".
    """
    # TODO 2: return the word.
    raise NotImplementedError("TODO 2: return the word.")


# TODO 3: set a learning rate with which x shrinks.
shrinking_rate = None
# TODO 4: set the learning rate with which x arrives.
arriving_rate = None
# TODO 5: set a learning rate with which x alternates.
alternating_rate = None
# TODO 6: set the learning rate with which x bounces.
bouncing_rate = None
# TODO 7: set a learning rate with which x diverges.
diverging_rate = None
