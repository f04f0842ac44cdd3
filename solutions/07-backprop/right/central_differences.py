"""Measures every slope with tiny steps to both sides: slow, and right."""


def backward(x, t, W1, b1, W2, b2):
    network = [np.array(p, dtype=float) for p in (W1, b1, W2, b2)]

    def cost():
        return (forward(x, *network)[1] - t) ** 2 / 2

    slopes = []
    for p in network:
        slope = np.zeros_like(p)
        for at in np.ndindex(p.shape):
            here = p[at]
            p[at] = here + 1e-5
            up = cost()
            p[at] = here - 1e-5
            slope[at] = (up - cost()) / 2e-5
            p[at] = here
        slopes.append(slope)
    return slopes[0], slopes[1], slopes[2], slopes[3]
