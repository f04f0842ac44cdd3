"""Uses the slope of the output for the hidden neurons.

behaves like: a way back that finds the same slope in every sigmoid
property: dW2 and db2 are right, dW1 and db1 are not. Which slope did you use for the hidden
    neurons?
concept: Every neuron stands at another place of the sigmoid. Where do the hidden ones stand?
place: Look at the slope in the hidden layer. Is it made of what these neurons say?
teacher: y(1 − y) instead of h(1 − h) in the hidden layer.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * y * (1 - y)
    return np.outer(hidden, x), hidden, out * h, out
