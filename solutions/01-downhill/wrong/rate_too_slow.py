"""A learning rate so small that 100 steps are not enough.

behaves like: the rate of a walker with steps so short that 100 of them do not bring x to 0
property: With a right update and your learning rate, a walk from x = 10000 stays on one side of 0
    and is not there after 100 steps. Are such steps too long or too short?
concept: The learning rate says how hard to push. What happens to the walk if you push harder?
place: Look at the line that sets learning_rate. What would a larger one do?
teacher: 0 < η < 0.0744: each update multiplies x by 1 − 2η, and (1 − 2η)¹⁰⁰·10 000 is not below
    0.001. With 0.01, 798 updates are needed.
"""

learning_rate = 0.01
