"""A function inside the function, and a few prints."""


def f(x, w, b):
    def sigmoid(z):
        return 1.0 / (1.0 + np.exp(-z))

    z = np.dot(x, w) + b
    print("z:", z)
    return sigmoid(z)
