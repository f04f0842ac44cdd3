"""Ends the walk once x is 0.

behaves like: a walker who goes home at the bottom
property: From 4 with learning rate 0.5 and three steps your path is 4, 0 and no more. How many
    steps did the caller ask for?
concept: At the bottom a step leads nowhere, and it is still a step. What does the path show for it?
place: Look for break, or for a condition of your loop. Is the number of steps still the caller's?
teacher: break or while x != 0: the path is shorter than epochs + 1 once x becomes 0, exactly or to
    within a limit too small to show.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
        if x == 0:
            break
    return path
