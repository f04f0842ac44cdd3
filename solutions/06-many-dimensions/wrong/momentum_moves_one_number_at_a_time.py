"""Asks for the gradient anew after each single number.

behaves like: a ball that feels the slope again after moving along each single direction
property: In a valley that lies askew, your first number is right and the second is not. At which
    place did you look for its slope?
concept: All numbers of a place move at once, by slopes felt at one and the same place. When do you
    look at the second slope?
place: Look at where you ask for the gradient. Has the place changed already by the time you use it?
teacher: Gauss-Seidel with momentum: grad(x) is asked inside the loop over the indices.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = np.array(x0, dtype=float)
    v = np.zeros(len(x))
    path = [x.copy()]
    for k in range(steps):
        for i in range(len(x)):
            v[i] = beta * v[i] + grad(x)[i]
            x[i] = x[i] - learning_rate * v[i]
        path.append(x.copy())
    return path
