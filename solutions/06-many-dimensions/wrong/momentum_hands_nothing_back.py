"""Makes the path and returns nothing.

behaves like: a function that keeps its path to itself
property: Your function was called, and what came back was None. How can the one who called it get
    at the path?
concept: A path that is made inside a function is lost when the function ends. What hands it over?
place: Look at the last line of your function. What does it hand over?
teacher: No return (prints at most).
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    print(path)
