"""A lambda."""

descend = lambda x0, lr, n: [x0] if n == 0 else [x0, *descend(x0 - lr * df(x0), lr, n - 1)]
