"""Lists each place with its number.

behaves like: a path on which every place carries a number
property: From 3 with one step your path begins with the pair 0 and 3. Which of the two is a place?
concept: The place of a number in the list already says which step it belongs to. What does each
    entry need to hold?
place: Look at what you put into the list. Is there more than one value in it?
teacher: [(0, x₀), (1, x₁), …]: pairs instead of numbers.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [(0, x)]
    for k in range(1, epochs + 1):
        x = x - learning_rate * df(x)
        path.append((k, x))
    return path
