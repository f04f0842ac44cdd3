"""The difference is turned around.

behaves like: a slope with the wrong sign: it points downhill
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave -0.06098. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what is the sign of the slope?
concept: Where the neuron's answer is too large, a larger answer is worse. Does the loss rise or
    fall there when the answer grows?
place: Look at each difference and each minus sign in your code. Which of them turns the slope
    round?
teacher: (y − f) in place of (f − y): the negative gradient, so that a step against it climbs.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((y - fx) * fx * (1 - fx))
