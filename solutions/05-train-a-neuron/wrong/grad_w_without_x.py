"""The x is left out: this is the slope along b.

behaves like: the slope along b, not along w
property: At w = 1.5, b = -1 with y = 0.3 your grad_w gave -0.00610649 for x = 0. When x is 0, does
    w still change the answer?
concept: A change of w reaches z only through what stands beside w. What stands there?
place: Compare your line with the last link of the chain in the lesson. Is it that of w or that of
    b?
teacher: The factor x is missing: this is grad_b.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx))
