"""Lets each input meet the other one's weight.

behaves like: a network in which the inputs run along each other's edges
property: If both inputs changed places, your h would be right. Which weight meets which input?
concept: A row of W1 has a weight for each input, in the order of the inputs. In which order do
    yours meet?
place: Look at where the numbers of W1 and those of x come together. Which of them come first, and
    which second?
teacher: W1[:, ::-1] @ x, or the columns of W1 (or x) swapped in a sum that is written out.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1[:, 1] * x[0] + W1[:, 0] * x[1] + b1)
    return h, sigmoid(W2 @ h + b2)
