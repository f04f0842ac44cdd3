"""Returns the slopes, not the places.

behaves like: a list of slopes, where the places belong
property: For one step from 4 you returned [3, 2.1]. Is 3 the place where the walk started?
concept: A path tells where the walk was, not how steep it was there. Which of the two is in your
    list?
place: Look at what you put into the list. Is it the place, or the slope there?
teacher: the list holds df(w) for every place.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    slopes = [df(w)]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        slopes.append(df(w))
    return slopes
