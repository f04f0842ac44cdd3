"""Leaves out the slope of the sigmoid in the hidden layer.

behaves like: a way back that does not notice the sigmoids of the hidden neurons
property: dW2 and db2 are right, dW1 and db1 are too steep. What was left out on the way to them?
concept: On the way forward each hidden sum goes through the sigmoid. What does the way back have to
    cross there?
place: Look at how the error gets to the hidden neurons. What did you do at the output that you did
    not do here?
teacher: hidden error without σ′(z1).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2
    return np.outer(hidden, x), hidden, out * h, out
