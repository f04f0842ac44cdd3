"""
One step of gradient descent.
"""


def gradient_descent_update(x, gradx, learning_rate)
    """
    Performs one gradient descent update and returns the new x.
    """
    return x - learning_rate * gradx
