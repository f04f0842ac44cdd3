"""Takes each step twice as long.

behaves like: a walker whose steps are twice as long as asked for
property: From [10, 1] with a learning rate of 0.15 your walk went to [7, -2]. How much of the
    gradient [10, 10] did it take away?
concept: The gradient that is handed in is complete. What else makes your step longer?
place: Look for a 2 in the line that moves x. Where does it come from?
teacher: The step has a factor 2, from another exercise's slope.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - 2 * learning_rate * grad(x)
        path.append(x)
    return path
