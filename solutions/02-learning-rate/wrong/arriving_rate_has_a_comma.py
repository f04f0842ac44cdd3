"""An arriving_rate written with a comma.

behaves like: two whole numbers side by side, where one number with decimals belongs
property: Python read your arriving_rate as two numbers. How many numbers should a learning rate be?
concept: A comma separates things in Python, in a call or in a list. With which sign does Python
    write decimals?
place: Look at the line that sets arriving_rate. Which sign stands between its digits?
teacher: 0,5 with a decimal comma, which is the tuple (0, 5).
"""

arriving_rate = 0, 5
