"""Returns the last place instead of the path.

behaves like: a walker who only says where the walk ended
property: From 3 with one step your function gave back 2.4 alone. Where is the rest of the path?
concept: The end says nothing of the way there. What does the caller ask for?
place: Look at what stands after return. Is it the whole path?
teacher: Returns x, not the list.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    for _ in range(epochs):
        x = x - learning_rate * df(x)
    return x
