"""Two loops, one inside the other.

behaves like: a function that holds every answer against every target
property: For the equal lists [3, 1] and [3, 1] your mse gave 4. How wrong are answers that hit
    every target?
concept: The first answer belongs to the first target, and so on. How many pairs does your code make
    of three and three?
place: Look at your loops over the two lists. Is one of them inside the other?
teacher: for p in y_pred: for t in y: n² pairs, divided by n.
"""


def mse(y_pred, y):
    total = 0
    for p in y_pred:
        for t in y:
            total += (p - t) ** 2
    return total / len(y)
