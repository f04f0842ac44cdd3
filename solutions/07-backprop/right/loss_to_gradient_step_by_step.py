"""One factor of the chain a line, all with names."""


def backward(x, t, W1, b1, W2, b2):
    """Each name says what is divided by what."""
    h, y = forward(x, W1, b1, W2, b2)
    dL_dy = y - t
    dy_dz2 = y * (1 - y)
    dz2_dh = W2
    dh_dz1 = h * (1 - h)
    dL_dz2 = dL_dy * dy_dz2
    dL_dz1 = dL_dz2 * dz2_dh * dh_dz1
    dW1 = np.array([dL_dz1 * x[0], dL_dz1 * x[1]]).T
    print(dL_dz2)
    return dW1, dL_dz1, dL_dz2 * h, float(dL_dz2)
