"""A small class does the work."""


class _Slopes:
    def __init__(self, f, h):
        self.f, self.h = f, h

    def along(self, x, i):
        step = self.h * (np.arange(len(x)) == i)
        rise = self.f(x + step) - self.f(x - step)
        return rise / (2 * self.h)


def numerical_gradient(f, x, h=1e-5):
    slopes = _Slopes(f, h)
    return np.fromiter((slopes.along(x, i) for i in range(len(x))), float)
