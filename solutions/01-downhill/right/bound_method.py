"""A method of an object."""


class Walker:
    """
    Knows the direction; the place is handed over at every step.
    """

    def __init__(self, direction):
        self.direction = direction

    def step(self, x, gradx, learning_rate):
        return x + self.direction * learning_rate * gradx


gradient_descent_update = Walker(direction=-1).step
