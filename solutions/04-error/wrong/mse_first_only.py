"""Returns inside the loop.

behaves like: a function that looks at the first pair alone, and shares it among all
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 1.33333. Did the second
    and the third pair count?
concept: A function ends at the first return that it meets. When does yours meet one?
place: Look at your return, and at each index. What keeps the others out?
teacher: return inside the for: the first square divided by n.
"""


def mse(y_pred, y):
    total = 0
    for p, t in zip(y_pred, y):
        total += (p - t) ** 2
        return total / len(y)
