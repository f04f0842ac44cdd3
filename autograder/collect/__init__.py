"""A learner's folder → a submission, and a submission → the programs that it can be run as.

Hostile input is refused here, with its reason; nothing is run, and no Python is parsed.
"""

from autograder.collect.folder import collect
from autograder.collect.forms import Form, forms

__all__ = ["Form", "collect", "forms"]
