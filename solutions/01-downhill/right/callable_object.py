"""An object that can be called like a function."""


class Update:
    def __call__(self, x, gradx, learning_rate):
        return x - learning_rate * gradx


gradient_descent_update = Update()
