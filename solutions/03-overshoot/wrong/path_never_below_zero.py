"""Never goes below 0.

behaves like: a walk that cannot get below 0
property: For one step from -3 your path was [-3, 0], though the slope there is -7.5 and the
    learning rate 0.2. How long was that step?
concept: A place may lie on either side of 0. What does your function do with a place below it?
place: Look for max( ) or an if about w in your find_min. Which places does it keep out?
teacher: max(0, …).
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(max(0, path[-1] - learning_rate * df(path[-1])))
    return path
