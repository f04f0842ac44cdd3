"""Takes the update of the first exercise along."""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for i in range(steps):
        path.append(gradient_descent_update(path[i], df(path[i]), learning_rate))
    return path
