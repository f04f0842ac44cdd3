"""Keeps the old velocity whole.

behaves like: a ball without any friction: it keeps all of its velocity
property: With beta = 0.6 and with beta = 0.9 your walk takes the same path, and it never comes to
    rest. How much of the old velocity is kept?
concept: The number beta says which part of the old velocity is kept. Where does it have a say in
    your function?
place: Look for beta in the line that makes the velocity. Is it there?
teacher: β has no say: as if it were 1.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
