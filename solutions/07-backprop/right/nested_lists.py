"""Lists in lists."""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    error = (y - t) * y * (1 - y)
    back = [error * W2[k] * h[k] * (1 - h[k]) for k in range(3)]
    return [[[e * x[0], e * x[1]] for e in back], back, [error * v for v in h], error]
