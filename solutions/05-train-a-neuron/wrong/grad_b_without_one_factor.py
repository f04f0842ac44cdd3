"""Half of the S-curve's slope is missing.

behaves like: a slope in which a part of the S-curve's own slope is missing
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0.511564. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: The S-curve is flat at both ends, near 0 and near 1. At which end is your slope flat?
place: Compare your line with the chain in the lesson. Which part of the S-curve's slope is not
    there?
teacher: (f − y)·f: the factor 1 − f is missing.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx)
