"""An arriving_rate with which x diverges.

behaves like: a push so hard that the ball lands higher each time, on the other side
property: With your arriving_rate x changes sides with every step and gets farther from 0 each time.
    Which of the six words says that?
concept: A step that is much too long ends far beyond 0. How long must a step be that ends there?
place: Look at the line that sets arriving_rate. Should its number be larger or smaller?
teacher: The walk diverges, from side to side. Wanted: arrives.
"""

arriving_rate = 1.3
