from f import df


def gradient_descent_update(x, gradx, learning_rate):
    gradx = df(x)
    return x - learning_rate * gradx
