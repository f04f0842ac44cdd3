"""Moves with the velocity instead of against it.

behaves like: a ball that rolls uphill, faster and faster
property: From [10, 1] your first step went to [11.5, 2.5], and the ground is higher there. Which
    way do the added-up gradients point?
concept: The velocity is made of gradients, and a gradient points uphill. Which way should the place
    move, then?
place: Look at the signs in your two lines, for the velocity and for the place. Where does a slope
    above 0 lead in the end?
teacher: One sign is wrong, in the velocity or in the move: gradient ascent.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x + learning_rate * v
        path.append(x)
    return path
