"""Uses a sigmoid that falls instead of rising.

behaves like: a network whose neurons say less the larger their sum is
property: A larger sum made your neuron say less. Should it not say more?
concept: The sigmoid rises from 0 to 1. Does yours?
place: Look at the power of e in your function. Which sign does the sum have there?
teacher: 1 / (1 + e^z): the sign in the exponent is lost.
"""


def forward(x, W1, b1, W2, b2):
    h = 1 / (1 + np.exp(W1 @ x + b1))
    y = 1 / (1 + np.exp(W2 @ h + b2))
    return h, y
