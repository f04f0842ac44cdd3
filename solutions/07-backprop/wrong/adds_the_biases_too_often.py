"""Adds the bias once for each input.

behaves like: a network that counts a bias once for every input of the neuron
property: Your sums are too large by one bias or more. How often is the bias added?
concept: A neuron has one bias, however many inputs it has. How many times does yours come in?
place: Look at your loop. Is the bias inside or outside of it?
teacher: b1 is added twice, b2 three times.
"""


def forward(x, W1, b1, W2, b2):
    h = []
    for k in range(3):
        s = 0
        for i in range(2):
            s += W1[k, i] * x[i] + b1[k]
        h.append(sigmoid(s))
    s = 0
    for k in range(3):
        s += W2[k] * h[k] + b2
    return np.array(h), sigmoid(s)
