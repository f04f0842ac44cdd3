"""Takes the slope of the slope.

behaves like: a walk along the slope of the slope
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 3.7. How long is a
    fifth of the slope?
concept: What you were handed is the slope already, not the cost. What do you get if you work out
    the slope of a slope?
place: Look at how often your find_min calls df for one step. What are the two values for?
teacher: a difference quotient of df, as if df were the cost.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        w, h = path[-1], 1e-5
        path.append(w - learning_rate * (df(w + h) - df(w - h)) / (2 * h))
    return path
