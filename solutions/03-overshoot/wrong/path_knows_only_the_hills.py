"""Uses the slope of the hills in place of the one handed in.

behaves like: a walk over the hills of this file, whatever cost it is asked to walk down
property: From 4, where the slope of the cost is 3, with learning rate 0.2 your walk went to
    4.63673. Which slope did it use?
concept: The caller says which cost to walk down, by handing in its slope as a function. What does
    your function do with it?
place: Look at the function that your find_min asks for the slope. Is it the one that was handed in?
teacher: slope(w) in place of df(w): right for the hills of this file only.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * slope(path[-1]))
    return path
