"""Measures the slopes by moving each number a little to one side.

behaves like: a measurement with steps that are too wide
property: Your slopes are nearly right. How wide are the steps with which you measure them?
concept: A step to one side measures the slope beside the place, not at it. How large is that error?
place: Look at how far you move each number. Could you work the slope out instead of measuring it?
teacher: forward difference with h = 1e-3.
"""


def backward(x, t, W1, b1, W2, b2):
    def cost(params):
        y = forward(x, *params)[1]
        return (y - t) ** 2 / 2

    params = [np.array(W1, float), np.array(b1, float), np.array(W2, float), np.array(b2, float)]
    grads = []
    for p in params:
        g = np.zeros_like(p)
        for i in np.ndindex(p.shape):
            before = cost(params)
            p[i] += 1e-3
            g[i] = (cost(params) - before) / 1e-3
            p[i] -= 1e-3
        grads.append(g)
    return grads[0], grads[1], grads[2], float(grads[3])
