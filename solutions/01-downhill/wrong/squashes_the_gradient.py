"""Squashes the gradient into the range from -1 to 1.

behaves like: a walker whose steps hardly grow any more on steep ground
property: From x = 3 with gradient 40 and learning rate 0.1 your function went to 2.90244. How much
    farther would a gradient of 80 have led?
concept: Where the ground is twice as steep, a step should be twice as long. Is that so in your
    function?
place: Look for a division by something made of gradx. What does it do to a large gradient?
teacher: x − η·g / (1 + |g|): a saturating step instead of one that is proportional to g.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx / (1 + abs(gradx))
