"""What a user can cause, told in one sentence."""


class KitError(Exception):
    """Something that a user can mend: the message says what happened, where, and what to do."""
