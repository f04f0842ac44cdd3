"""Never notes the last place.

behaves like: a path that ends with the place before the last step
property: After 2 steps your path holds 2 places, and the last of them is where the second step
    began. Where did that step lead?
concept: A walk of one step joins two places. How many does a walk of two steps join?
place: Look at how often your loop runs, and at the order of the lines in it. Which place is never
    noted?
teacher: Appends before moving, or takes one step less: the last iterate is missing.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = []
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        path.append(x)
        v = beta * v + grad(x)
        x = x - learning_rate * v
    return path
