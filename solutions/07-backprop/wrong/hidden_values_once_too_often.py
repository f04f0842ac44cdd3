"""Takes the hidden error from dW2, or multiplies it by h once more.

behaves like: a way back on which the hidden values count once too often
property: dW2 and db2 are right; dW1 and db1 are too close to 0. What made them smaller?
concept: What a hidden neuron says is needed for its own slope, and for that along the weight behind
    it. Where else does it come in?
place: Look at what the hidden error is made of, part by part. Where does each part come from?
teacher: dW2 * W2 * h(1 − h), where dW2 = δ h, instead of δ * W2 * h(1 − h).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * h * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
