"""Walks, but what it hands back is None (it may print the path, or lose it in path.append).

behaves like: a function whose result is None
property: Called for one step from 4 your find_min gave back None. Where did the path go?
concept: None comes out where nothing is returned, or where what is returned has become None on the
    way. Which of the two is it in yours?
place: Look at your return, and at each line that gives your path a new value. What does append( )
    hand back, for one?
teacher: no return, or path = path.append(w), whose value is None (as that of print is).
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    print(path)
