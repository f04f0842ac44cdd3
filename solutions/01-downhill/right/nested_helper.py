"""A helper inside the function."""


def gradient_descent_update(x, gradx, learning_rate):
    def step():
        return learning_rate * gradx

    return x - step()
