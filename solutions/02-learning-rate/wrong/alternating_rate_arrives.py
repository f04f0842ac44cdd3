"""An alternating_rate with which x arrives.

behaves like: a push of just the right force: the ball is at the bottom after one step
property: With your alternating_rate the first step already leads to 0. Which of the six words says
    that?
concept: A step of just the right length ends at 0. Where does one end that is a little longer?
place: Look at the line that sets alternating_rate. Should its number be larger or smaller?
teacher: The walk arrives in one step. Wanted: alternates.
"""

alternating_rate = 0.5
