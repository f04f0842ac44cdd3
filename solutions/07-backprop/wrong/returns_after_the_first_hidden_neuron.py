"""Returns while it is still at the first hidden neuron.

behaves like: a way back that reaches the first hidden neuron only
property: Only the first row of your dW1 is filled. What about the other two neurons?
concept: A return ends the function, whatever is still to do. How far did yours get?
place: Look for whatever can end your loop over the hidden neurons. When does it?
teacher: return inside the loop over the hidden neurons.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    dW1, db1 = np.zeros((3, 2)), np.zeros(3)
    for k in range(3):
        db1[k] = out * W2[k] * h[k] * (1 - h[k])
        dW1[k] = db1[k] * x
        return dW1, db1, out * h, out
