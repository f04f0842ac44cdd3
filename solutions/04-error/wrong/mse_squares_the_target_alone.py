"""The brackets are missing: only y is squared.

behaves like: a difference of which the second part alone is squared
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave -7.33333. For equal
    lists such as [3] and [3] it should be 0: what is yours?
concept: Powers come before differences, unless brackets say otherwise. What do your brackets hold?
place: Look at the place of ** 2. What stands right in front of it?
teacher: mean(y_pred − y²).
"""


def mse(y_pred, y):
    return np.mean(np.array(y_pred) - np.array(y) ** 2)
