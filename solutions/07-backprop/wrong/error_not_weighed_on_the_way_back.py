"""Does not use W2 on the way to the hidden layer.

behaves like: a way back that gives each hidden neuron the same share of the error
property: dW2 and db2 are right, dW1 and db1 are not. Would another W2 change how you share out the
    error?
concept: A hidden neuron that the output hardly listens to did little harm. How do you know whom it
    listens to?
place: Look at how the error gets from the output to the hidden neurons. What lies on that edge of
    the picture?
teacher: W2 is left out of the hidden error.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
