"""A negative learning rate: every step goes uphill.

behaves like: the rate of a walker who climbs, on the same side of the valley, higher with every
    step
property: With a right update and your learning rate, every epoch ends on the same side of 0, and
    higher up than the one before. Does such a walk go down the slope or up?
concept: A right update turns the step downhill by itself. What happens if the learning rate turns
    it round once more?
place: Look at the line that sets learning_rate. Is its sign meant to be there?
teacher: η < 0: each update multiplies x by 1 − 2η > 1.
"""

learning_rate = -0.1
