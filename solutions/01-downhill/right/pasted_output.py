"""Has its output pasted into the docstring."""


def gradient_descent_update(x, gradx, learning_rate):
    """
    It works!!

    >>> gradient_descent_update(3, 6, 0.1)
    2.4
    START: Cost = 19307241.000, x = 4394.000
    EPOCH 1: Cost = 12356636.040, x = 3515.200
    EPOCH 2: Cost = 7908248.866, x = 2812.160
    ...
    EPOCH 100: Cost = 5.000, x = 0.000
    """
    return x - learning_rate * gradx
