"""Tidies the word up before it is returned."""


def regime(learning_rate):
    table = '''
        Stays       0     0
        Arrives     0.5   0.5
        Bounces     1     1
        Shrinks     0     0.5
        Alternates  0.5   1
    '''
    for line in table.strip().splitlines():
        word, low, high = line.split()
        if float(low) == learning_rate == float(high) or float(low) < learning_rate < float(high):
            return word.strip().lower()
    return "diverges"
