"""Uses the first of the two inputs only.

behaves like: a network that is blind to its second input
property: Would another second number in x change your h?
concept: Each hidden neuron weighs both inputs and adds them up. How many do yours weigh?
place: Look at how W1 and x meet. Is one of the two numbers left out?
teacher: W1[:, 0] x[0] + b1.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1[:, 0] * x[0] + b1)
    y = sigmoid(W2 @ h + b2)
    return h, y
