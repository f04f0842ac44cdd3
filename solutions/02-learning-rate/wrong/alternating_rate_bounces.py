"""An alternating_rate with which x bounces.

behaves like: a push so hard that the ball lands as high as before, on the other side
property: With your alternating_rate x changes sides with every step and never comes closer to 0.
    Which of the six words says that?
concept: A jump can end as high as it began. What must change for it to end lower?
place: Look at the line that sets alternating_rate. Should its number be larger or smaller?
teacher: The walk bounces. Wanted: alternates.
"""

alternating_rate = 1
