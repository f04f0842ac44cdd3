"""The first square, and the rest by itself."""


def mse(y_pred, y):
    def total(ps, ts):
        if len(ts) == 0:
            return 0
        return (ps[0] - ts[0]) ** 2 + total(ps[1:], ts[1:])

    return total(y_pred, y) / len(y)
