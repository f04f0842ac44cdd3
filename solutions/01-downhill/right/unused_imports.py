"""Imports more than it needs."""

import collections
import math
import os
import random
import sys
import time
from math import *

import numpy
import numpy as np
from numpy import linalg


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx
