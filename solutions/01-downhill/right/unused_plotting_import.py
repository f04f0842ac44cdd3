"""Imports a plotting library that it does not use."""

import matplotlib.pyplot as plt


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx
