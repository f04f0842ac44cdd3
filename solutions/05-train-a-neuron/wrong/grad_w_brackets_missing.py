"""The brackets around 1 − f are missing.

behaves like: a sum where a product should be: brackets are missing
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave -1.25003. With w = 1.51 in place
    of 1.5 the loss there is 0.0012 larger: what slope is that?
concept: Python multiplies before it takes away. What is multiplied with the 1 in your line?
place: Look at the part with the 1 in your line. What holds it together?
teacher: The brackets in the S-curve's slope are missing.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * 1 - fx * x)
