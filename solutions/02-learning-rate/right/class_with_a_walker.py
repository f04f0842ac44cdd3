"""A walker as an object."""


class Walker:
    def __init__(self, x, rate):
        self.x, self.rate, self.seen = x, rate, [x]

    def walk(self, steps):
        for _ in range(steps):
            self.x -= self.rate * df(self.x)
            self.seen.append(self.x)
        return self.seen


def descend(x0, learning_rate, epochs):
    return Walker(x0, learning_rate).walk(epochs)
