"""Returns the cost at the new x.

behaves like: a function that tells how high the ground is where the step ends
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 12.0756. Is that
    a place, or the height at a place?
concept: x is a place on the ground and the cost is the height there. Which of the two does the next
    step begin from?
place: Look at what is done with the new x before your function returns. Is it still a place then?
teacher: (x − η·g)² + 5: a right step, then the cost of the new x is returned instead of x.
"""


def gradient_descent_update(x, gradx, learning_rate):
    new_x = x - learning_rate * gradx
    return new_x**2 + 5
