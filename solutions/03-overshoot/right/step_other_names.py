"""Calls its parameters otherwise and has a helper."""


def sign_of(number):
    return 0 if number == 0 else number / abs(number)


def fixed_step(place, slope_there, length):
    return place - length * sign_of(slope_there)
