"""A negative learning rate: every step goes uphill.

behaves like: a walker who climbs, on the same side of the valley, higher with every step
property: With your learning rate every epoch ends on the same side of 0, and higher up than the one
    before. Does the walk go down the slope or up?
concept: The update already turns the step downhill. What happens if the learning rate turns it
    round once more?
place: Look at the line that sets learning_rate. Is its sign meant to be there?
teacher: η < 0: each update multiplies x by 1 − 2η > 1.
"""

learning_rate = -0.1
