"""Takes the old velocity away instead of adding it.

behaves like: a ball that is held back by its own velocity
property: Your first step is right, and the second one is shorter than in gradient descent. Does the
    old velocity help the ball along?
concept: A ball that rolls one way goes on that way. Which way does the old velocity push yours?
place: Look at the sign in front of the old velocity. What does it do when the gradient stays the
    same?
teacher: The old velocity has a minus sign.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = grad(x) - beta * v
        x = x - learning_rate * v
        path.append(x)
    return path
