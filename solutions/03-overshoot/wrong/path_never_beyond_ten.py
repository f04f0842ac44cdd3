"""Never goes farther than 10 from 0.

behaves like: a walk that cannot get farther than 10 from 0
property: On x² + 5, from -3 with learning rate 1.3, your walk should run away, and you kept it
    between -10 and 10. How long was its last step?
concept: With a large learning rate a walk may lead farther and farther away. What holds yours back?
place: Look for min( ), max( ), clip( ) or an if about w in your find_min. Which places does it keep
    out?
teacher: every place is clipped to [−10, 10].
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        w = path[-1] - learning_rate * df(path[-1])
        path.append(max(-10, min(10, w)))
    return path
