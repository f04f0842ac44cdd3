"""Overwrites the sum in the loop instead of adding to it.

behaves like: a network that remembers only the last input that it looked at
property: Would another first number in x change your h?
concept: A sum grows with each input. What becomes of yours when the second input comes?
place: Look at how you add up. Is what is there already kept?
teacher: s = w x in the loop instead of adding: only the last input counts.
"""


def forward(x, W1, b1, W2, b2):
    h = []
    for k in range(3):
        for i in range(2):
            s = W1[k, i] * x[i]
        h.append(sigmoid(s + b1[k]))
    h = np.array(h)
    return h, sigmoid(W2 @ h + b2)
