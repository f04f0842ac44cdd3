"""Takes the items out of the lists.

behaves like: a function that eats up the lists it was given
property: After a call with two lists of three your mse had left both lists empty. Who else may
    still need them?
concept: pop takes an item out of a list for everybody who holds it. What can you do instead to look
    at an item?
place: Look for pop, remove or del in your code. Whose lists are they?
teacher: while y: y_pred.pop() … empties the caller's lists (and arrays cannot do it).
"""


def mse(y_pred, y):
    n = len(y)
    total = 0
    while len(y) > 0:
        total += (y_pred.pop() - y.pop()) ** 2
    return total / n
