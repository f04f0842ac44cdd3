"""Takes the gradient where the old velocity would lead.

behaves like: a ball that looks at the ground ahead, where the old velocity would carry it
property: Your first step is right, and in the second one the slopes are not those of the place
    where it begins. At which place did you look?
concept: There is a kind of momentum that looks ahead first, and this is not it. Where does the ball
    lie when it feels the slope?
place: Look at what you hand to grad. Is it the place where the walk stands?
teacher: Nesterov: the gradient is taken at the place where the old velocity would lead.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        g = grad(x - learning_rate * beta * v)
        v = beta * v + g
        x = x - learning_rate * v
        path.append(x)
    return path
