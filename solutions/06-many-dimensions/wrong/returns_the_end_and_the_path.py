"""Returns the last place and the path.

behaves like: a function that hands over two things where one was asked for
property: What came back from your function is a pair. Which of its two parts was asked for?
concept: The one who called the function wants to go through the places one by one. What would the
    first one be now?
place: Look at your last line. How many things stand behind return?
teacher: return x, path.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return x, path
