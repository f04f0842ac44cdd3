"""Keeps its total from call to call.

behaves like: a function that goes on adding to what it found before
property: The same two lists gave 4.66667 in a first call, and more in the next one. What was
    different the second time?
concept: The same question should get the same answer every time. What does your function remember?
place: Look for a total that lives outside your function. When does it become 0 again?
teacher: A global total that is never reset.
"""

total = 0


def mse(y_pred, y):
    global total
    for p, t in zip(y_pred, y):
        total += (p - t) ** 2
    return total / len(y)
