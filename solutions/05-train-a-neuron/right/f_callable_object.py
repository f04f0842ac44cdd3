"""An object that can be called like a function."""


class Neuron:
    def __call__(self, x, w, b):
        z = x * w
        z = z + b
        return np.reciprocal(1.0 + np.exp(-z))


f = Neuron()
