"""A learning rate of exactly 1: x jumps from side to side for ever.

behaves like: the rate of a walker who jumps from one side of the valley to the other for ever,
    always just as high
property: With a right update and your learning rate, a walk from x = 10000 goes to -10000, back to
    10000, and so on. What makes a step end just as high as it began?
concept: A step that is too long ends on the other slope. How should it change to end lower than it
    began?
place: Look at the line that sets learning_rate. What happens on both sides of that value?
teacher: η = 1: each update multiplies x by 1 − 2η = −1.
"""

learning_rate = 1
