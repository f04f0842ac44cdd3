"""Adds the hidden values up without weighing them.

behaves like: a network whose output listens to all hidden neurons alike
property: Your hidden values are right. Would another W2 change your y?
concept: The output weighs each hidden value before it adds up. With what?
place: Your function is handed five things. Which of them do you not use?
teacher: y = σ(Σ h + b2): W2 is not used.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(np.sum(h) + b2)
    return h, y
