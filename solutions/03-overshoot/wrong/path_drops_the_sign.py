"""Never turns round: uses the slope without its sign.

behaves like: a walk that always goes to the left
property: From -1, where the slope is -4.5, with learning rate 0.4 your walk went to -2.8. Is the
    ground lower there, or higher?
concept: The sign of the slope shows the way. What is left of that sign once abs( ) has been used?
place: Look for abs( ) in your find_min. What is inside it?
teacher: abs of the slope.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * abs(df(path[-1])))
    return path
