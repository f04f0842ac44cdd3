"""Does not begin a new sum for each hidden neuron.

behaves like: a network in which each hidden neuron also gets what went into the ones before it
property: Your first hidden value is right, and those after it are not. What do they have that the
    first has not?
concept: Each neuron begins its sum at nothing. Where does the sum of your second neuron begin?
place: Look at where the sum is set to 0. Is it done for every neuron?
teacher: the accumulator is set to 0 once, before the loop over the neurons.
"""


def forward(x, W1, b1, W2, b2):
    h = []
    s = 0
    for k in range(3):
        for i in range(2):
            s += W1[k, i] * x[i]
        s += b1[k]
        h.append(sigmoid(s))
    h = np.array(h)
    return h, sigmoid(W2 @ h + b2)
