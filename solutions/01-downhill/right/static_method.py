"""A static method under another name."""


class GradientDescent:
    @staticmethod
    def update(x, gradx, learning_rate):
        return x - learning_rate * gradx


gradient_descent_update = GradientDescent.update
