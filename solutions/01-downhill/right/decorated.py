"""Wrapped in a decorator that prints each call."""

import functools


def show_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(f"{function.__name__}{args} -> {result}")
        return result

    return wrapper


@show_calls
def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx
