"""Puts the learning rate and the minus sign into the velocity."""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0
    path = [x]
    move = np.zeros(len(x))
    for _ in range(steps):
        move = beta * move - learning_rate * grad(x)
        x = x + move
        path.append(x)
    return path
