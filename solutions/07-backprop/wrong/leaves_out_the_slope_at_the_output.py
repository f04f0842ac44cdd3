"""Leaves out the slope of the sigmoid at the output.

behaves like: a way back that begins after the sigmoid of the output, not before it
property: All your slopes are too steep, db2 among them. What lies between the error and the bias of
    the output?
concept: On the way forward the sum goes through the sigmoid. What does the way back have to cross
    there?
place: Look at the first thing that you work out from y and t. Does it know how steep the sigmoid
    is?
teacher: δ = y − t: σ′ is missing at the output (as for the cross-entropy).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = y - t
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
