"""Cuts off negative hidden sums instead of squeezing.

behaves like: a network whose hidden neurons cut off what is below 0 and leave the rest as it is
property: For x = [2, 1] in the first example one of your hidden values was above 1. Can a sigmoid
    neuron say that?
concept: To cut off is not to squeeze: large sums stay large. Which function does this network use?
place: Look at the line that makes h. What becomes of a sum of 2 there?
teacher: ReLU instead of the sigmoid in the hidden layer.
"""


def forward(x, W1, b1, W2, b2):
    h = np.maximum(0, W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return h, y
