"""A generator, as a tuple."""


def numerical_gradient(f, x, h=1e-5):
    def slope(i):
        ahead = np.where(np.arange(len(x)) == i, x + h, x)
        behind = np.where(np.arange(len(x)) == i, x - h, x)
        return (f(ahead) - f(behind)) / (ahead[i] - behind[i])

    return tuple(slope(i) for i in range(len(x)))
