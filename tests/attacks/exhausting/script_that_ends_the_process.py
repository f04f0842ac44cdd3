"""Ends the process while the script runs.

file: f.py
rung: separate
status: died
says: ended before answering
"""

import os

os._exit(0)
