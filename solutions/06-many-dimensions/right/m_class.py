"""A ball with a method."""


class Ball:
    def __init__(self, x, beta):
        self.x = x
        self.v = np.zeros(len(x))
        self.beta = beta

    def roll(self, grad, learning_rate):
        self.v = self.beta * self.v + grad(self.x)
        self.x = self.x - learning_rate * self.v
        return self.x


def momentum(grad, x0, learning_rate, beta, steps):
    ball = Ball(x0, beta)
    return [x0] + [ball.roll(grad, learning_rate) for _ in range(steps)]
