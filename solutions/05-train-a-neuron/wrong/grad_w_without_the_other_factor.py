"""The other half of the S-curve's slope is missing.

behaves like: a slope in which a part of the S-curve's own slope is missing
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.138465. With w = 1.51 in place
    of 1.5 the loss there is 0.0012 larger: what slope is that?
concept: The S-curve is flat at both ends, near 0 and near 1. At which end is your slope flat?
place: Compare your line with the chain in the lesson. Which part of the S-curve's slope is not
    there?
teacher: (f − y)(1 − f): the factor f is missing.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * (1 - fx) * x)
