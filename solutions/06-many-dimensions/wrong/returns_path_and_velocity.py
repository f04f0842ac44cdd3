"""Returns the path and the last velocity.

behaves like: a function that hands over two things where one was asked for
property: What came back from your function is a pair. Which of its two parts was asked for?
concept: The one who called the function wants to go through the places one by one. What would the
    second one be now?
place: Look at your last line. How many things stand behind return?
teacher: return path, v.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path, v
