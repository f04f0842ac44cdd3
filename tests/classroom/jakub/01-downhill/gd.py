"""
One step of gradient descent.

`f.py` takes a hundred of these steps, one after another.
"""


def gradient_descent_update(x, gradx, learning_rate):
    """
    Performs one gradient descent update and returns the new x.

    x: where we stand, a number (or a NumPy array of several numbers)
    gradx: the gradient there, that is, the slope of the cost at x; it points uphill
    learning_rate: how hard to push, a number above 0

    Example: at x = 3 with gradient 6, a learning rate of 0.1 leads to 2.4.
    What is handed in is not changed; the new x is returned.
    """
    # TODO 1: take one step downhill and return the new x.
    x = x - gradx * learning_rate
    return x
