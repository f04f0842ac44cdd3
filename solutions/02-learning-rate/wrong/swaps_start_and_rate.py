"""Takes the two numbers handed in for each other.

behaves like: a walk that starts at the learning rate and is pushed by the start
property: Called with start 3 and learning rate 0.1 your path begins with 0.1. Where should it
    begin?
concept: What is handed in has an order: first the start, then the learning rate. Which name does
    each get in your function?
place: Look at the first line of your function. In which order do the names stand there?
teacher: x₀ and η are swapped in the signature or in the body.
"""


def descend(learning_rate, x0, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
