"""A list as default value that keeps growing.

behaves like: a function that takes the mean of all squares that it has ever seen
property: The same two lists gave 4.66667 in a first call, and something else after other calls.
    What was different then?
concept: A default value is made once, and not at every call. What has gathered in yours?
place: Look at the first line of your function. Is there a list among the default values?
teacher: def mse(…, squares=[]): the default list is shared by all calls.
"""


def mse(y_pred, y, squares=[]):
    for p, t in zip(y_pred, y):
        squares.append((p - t) ** 2)
    return sum(squares) / len(squares)
