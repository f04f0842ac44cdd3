"""Starts three hundred threads.

rung: confined
status: forbidden
says: tried to start a thread: not allowed
"""

import threading
import time


def gradient_descent_update(x, gradx, learning_rate):
    threads = [threading.Thread(target=time.sleep, args=(60,)) for _ in range(300)]
    for thread in threads:
        thread.start()
    return 99.0
