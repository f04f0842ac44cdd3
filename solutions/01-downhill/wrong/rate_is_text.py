"""The learning rate is text.

behaves like: a learning rate that is text and no number
property: Your learning rate is text, and the first step cannot calculate with it. How does Python
    tell text from a number?
concept: What stands between quotes is text for Python, even when it looks like a number. Which of
    the two does a calculation need?
place: Look at the line that sets learning_rate. Are there quotes, or an input( ) that hands over
    text?
teacher: A str, often "0.1" in quotes or the result of input().
"""

learning_rate = "0.1"
