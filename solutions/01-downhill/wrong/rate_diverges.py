"""A learning rate above 1: every step ends farther away.

behaves like: the rate of a walker who jumps across the valley and lands higher at every step
property: With a right update and your learning rate, every epoch ends on the other side of 0, and
    higher up than the one before. Are such steps too short or too long?
concept: Too hard a push carries the walker across the valley and up the other slope. What would a
    gentler push do?
place: Look at the line that sets learning_rate. What would a smaller one do?
teacher: η > 1: each update multiplies x by 1 − 2η < −1. With η = 100, x**2 raises OverflowError in
    epoch 66.
"""

learning_rate = 1.1
