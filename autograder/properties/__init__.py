"""What must hold of the learner's code: each rule looks at evidence and gives a reason or none.

    Agrees      every answer is the reference's (and, on exact rationals, provably so)
    Responds    the result changes when one argument does
    Repeats     asked again, it answers the same
    Untouched   agrees, and the arrays handed in come back as they were
    Bounces     a walk jumps between two places for ever
    Diverges    a walk runs away by the factor that theory gives
    Shrinks     the script's learning rate makes the steps shrink
    Settles     … and brings every start close enough in time
    CostEnds    the script's own cost ends where it should
    InRegime    a value is a learning rate that does what was asked for

A rule is data; its `judge` is a pure function of the questions seen in its groups.
"""

from autograder.properties.base import Outcome, of_group
from autograder.properties.calls import Agrees, Repeats, Responds, Untouched
from autograder.properties.scripts import CostEnds, InRegime, Settles, Shrinks
from autograder.properties.walks import Bounces, Diverges

Rule = (
    Agrees
    | Responds
    | Repeats
    | Untouched
    | Bounces
    | Diverges
    | Shrinks
    | Settles
    | CostEnds
    | InRegime
)

__all__ = [
    "Agrees",
    "Bounces",
    "CostEnds",
    "Diverges",
    "InRegime",
    "Outcome",
    "Repeats",
    "Responds",
    "Rule",
    "Settles",
    "Shrinks",
    "Untouched",
    "of_group",
]
