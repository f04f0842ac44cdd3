"""Calls f by keywords, and asks for an array of one."""


def grad_w(x, w, b, y):
    fx = f(x=x, w=w, b=b)
    return np.array(np.sum(x * (1 - fx) * fx * (fx - y)))
