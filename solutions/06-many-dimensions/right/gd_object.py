"""An object that can be called."""


class Descent:
    """
    Walks downhill.
    """

    def __call__(self, grad, x0, learning_rate, steps):
        self.x = np.array(x0, float)
        self.path = [self.x]
        for _ in range(steps):
            self.x = self.x - learning_rate * np.asarray(grad(self.x))
            self.path.append(self.x)
        return self.path


gradient_descent = Descent()
