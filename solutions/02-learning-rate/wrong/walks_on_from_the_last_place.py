"""Begins each walk where the last one ended.

behaves like: a walker who goes on from the last walk's end, wherever the next walk is said to begin
property: Your first walk ended at 2.4, and the second one, with start -4, began at 2.4. Where
    should it begin?
concept: Each call says itself where its walk begins. What does your function remember from the call
    before?
place: Look for the word global, or for a name that lives outside your function. Is x set anew in
    every call?
teacher: The position is a global that is set in the first call alone.
"""

place = None


def descend(x0, learning_rate, epochs):
    global place
    if place is None:
        place = x0
    path = [place]
    for _ in range(epochs):
        place = place - learning_rate * df(place)
        path.append(place)
    return path
