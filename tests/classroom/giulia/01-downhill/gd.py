from helpers import passo, scendi


def gradient_descent_update(x, gradx, learning_rate):
    return scendi(x, passo(gradx, learning_rate))
