"""The brackets around the error are missing.

behaves like: a difference where a product should be: brackets are missing
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0.849299. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: Python multiplies before it takes away. What is multiplied with the target in your line?
place: Look at the difference in your line. What holds it together?
teacher: The brackets around the error are missing, so the target alone is multiplied.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(fx - y * fx * (1 - fx))
