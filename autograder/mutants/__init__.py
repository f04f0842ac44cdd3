"""Slips that nobody had to write down: small edits of right code, and what they do.

    edits     one small edit of a piece of code, at one place: expressions
    moves     the same for statements: left out, swapped, moved in or out of a loop
    order     first and second order: all that a piece of code becomes by one or two edits
    index     all of them run once; what each answers, as a number to look up

Whoever answers as an edited reference does has made that slip, or one that cannot be told from it.
"""
