"""Always uses a learning rate of 0.1.

behaves like: a walk with learning rate 0.1, whatever learning rate is handed over
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 3.7. How far would
    it have gone with 0.4?
concept: The caller chooses how hard to push. What does your function do with that choice?
place: Look at the number by which your find_min multiplies the slope. Where does it come from?
teacher: η = 0.1 is hard-coded.
"""


def find_min(df, w0, learning_rate, steps):
    learning_rate = 0.1
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
