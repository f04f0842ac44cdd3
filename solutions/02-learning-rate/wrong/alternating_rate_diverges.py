"""An alternating_rate with which x diverges.

behaves like: a push so hard that the ball lands higher each time, on the other side
property: With your alternating_rate x changes sides with every step and gets farther from 0 each
    time. Which of the six words says that?
concept: A jump that is too long ends higher than it began. What must change for it to end lower?
place: Look at the line that sets alternating_rate. Should its number be larger or smaller?
teacher: The walk diverges, from side to side. Wanted: alternates.
"""

alternating_rate = 1.3
