"""Returns steps, a tenth of the slopes, downhill.

behaves like: a function that hands back steps with a learning rate of its own
property: Your values are a tenth of the slopes, with the other sign. What are they?
concept: The gradient says how steep it is; how far to go is decided later. Who knows the learning
    rate?
place: Look at what stands after return. Is it a slope or a step?
teacher: −0.1 × the gradient.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return -0.1 * np.outer(hidden, x), -0.1 * hidden, -0.1 * out * h, -0.1 * out
