"""Waits for somebody to type the learning rate.

file: f.py
rung: separate
status: raised
says: asked for input
"""

learning_rate = float(input("learning rate? "))
