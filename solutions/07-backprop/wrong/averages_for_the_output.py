"""Takes the mean of the weighed hidden values.

behaves like: a network whose output averages what it should add up
property: Your hidden values are right, but only a third of what they bring reaches the output. What
    makes it less?
concept: A neuron adds up what comes in. Does it also divide?
place: Look at the line that makes y. Is there a mean in it?
teacher: mean(W2 h) instead of the sum.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(np.mean(W2 * h) + b2)
    return h, y
