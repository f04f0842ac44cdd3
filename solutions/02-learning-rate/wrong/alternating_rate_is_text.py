"""An alternating_rate that is text.

behaves like: a learning rate that is text and no number
property: Your alternating_rate is text, and no step can calculate with it. How does Python tell
    text from a number?
concept: What stands between quotes is text for Python, even when it looks like a number. Which of
    the two does a step need?
place: Look at the line that sets alternating_rate. Are there quotes, or a word where a number
    belongs?
teacher: A str: a number in quotes, or the regime's name.
"""

alternating_rate = "alternates"
