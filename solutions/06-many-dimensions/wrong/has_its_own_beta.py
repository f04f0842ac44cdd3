"""Always uses a beta of 0.9.

behaves like: a ball that keeps nine tenths of its velocity, whatever was asked for
property: With beta = 0.6 and with beta = 0.3 your walk takes the same path. Which of them should
    roll on farther?
concept: The one who calls the function chooses beta. Where does yours come from?
place: Look for a number in your code that stands where beta should. Who put it there?
teacher: β fixed at 0.9.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = 0.9 * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
