"""Lists the places as text.

behaves like: a path of texts, where numbers belong
property: From 3 with one step your path holds text in quotes. Can one calculate with that?
concept: Text is for people to read, numbers are for going on with. Which of the two makes a path?
place: Look at what you put into the list. Is there an f-string or str( )?
teacher: [str(x₀), str(x₁), …].
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [str(x)]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(str(x))
    return path
