"""Remembers its answer to each input.

behaves like: a network that keeps its first answer to an input, even with other weights
property: The same x with other weights got the same answer as before. What has changed in between?
concept: What a network says depends on its weights as much as on x. What does yours remember?
place: Look at what is stored between two calls. Is x enough to find it again?
teacher: answers are cached by x alone.
"""


answers = {}


def forward(x, W1, b1, W2, b2):
    key = tuple(x)
    if key not in answers:
        h = sigmoid(W1 @ x + b1)
        answers[key] = h, sigmoid(W2 @ h + b2)
    return answers[key]
