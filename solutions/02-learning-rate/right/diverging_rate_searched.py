"""The first that runs away."""

diverging_rate = 0.1
while abs(descend(8, diverging_rate, 1)[1]) <= 8:
    diverging_rate += 0.1
