"""The difference is turned around.

behaves like: a slope with the wrong sign: it points downhill
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave -0.12196. With w = 1.51 in place
    of 1.5 the loss there is 0.0012 larger: what is the sign of the slope?
concept: Where the neuron's answer is too large, a larger answer is worse. Does the loss rise or
    fall there when the answer grows?
place: Look at each difference and each minus sign in your code. Which of them turns the slope
    round?
teacher: (y − f) in place of (f − y): the negative gradient, so that a step against it climbs.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((y - fx) * fx * (1 - fx) * x)
