"""What is said of lists of places, one after the other."""

from __future__ import annotations

from typing import Final

from autograder.slips.facts import hands_back
from autograder.slips.words import Words

PATHS: Final[dict[str, Words]] = {
    "leaves_places_out": hands_back(
        "is right in the places that it tells, but leaves some out",
        "Which places are missing?",
        "A path holds the start and each place after it. When is a place written down?",
        "Look where your code adds a place to the path. How often does it get there?",
    ),
    "path_backwards": hands_back(
        "tells the right path from its end to its start",
        "Where does each of them begin?",
        "A path begins at the start. Where does each new place go?",
        "Look where your code adds a place to the path. At which end?",
    ),
    "stands_still": hands_back(
        "never leaves its start",
        "How do the places of yours differ from each other?",
        "A step ends somewhere else than it began. Which name holds the new place?",
        "Look for the line that moves. Is there one, and does the next round know of it?",
    ),
    "comes_late": hands_back(
        "goes the right way, but tells its start too often first",
        "How often does the start stand in each of them?",
        "The start stands in a path once. When is the first step taken?",
        "Look at what the path holds before your loop, and at what the loop adds first. Is it the "
        "same place?",
    ),
    "right_at_first": hands_back(
        "takes its first step right, and goes wrong later",
        "From which place on do they differ?",
        "What comes after the first step depends on what was kept of it. What has to be kept?",
        "Look at each name that is changed in your loop. What does it hold in the second round?",
    ),
    "ends_twice": hands_back(
        "is right up to the last place, where the one before it stands once more",
        "How far apart are the last two places of yours?",
        "A path ends where its last step leads. Has that step been taken?",
        "Look at how often your loop goes round, and at what comes after it. How many steps does "
        "it take?",
    ),
    "tells_twice": hands_back(
        "goes the right way, but tells some places more than once",
        "Which places does yours tell again?",
        "Each place stands in a path once for each step that ends there. When is it written down?",
        "Look at each line that adds to the path. What does it add that is there already?",
    ),
    "tells_moves": hands_back(
        "tells how far each step goes, where the places belong",
        "Are yours the ways from one right place to the next?",
        "A place is where a step ends, and not how far it goes. Which of them belongs to a path?",
        "Look where your code adds to the path. What does the name hold that it adds?",
    ),
    "rounded_places": hands_back(
        "rounds the places of its path",
        "How many decimals has each place of yours?",
        "What is rounded is lost for whoever works with it. Who works with these places?",
        "Look for round, int and formats in your code. What is lost there?",
    ),
    "whole_places": hands_back(
        "makes whole numbers of the places of its path",
        "What happened to the decimals?",
        "What is cut off is lost for all that follows. Where does your code make a whole number?",
        "Look for int, round, a division that rounds down, and arrays of whole numbers. Which of "
        "them loses something?",
    ),
}
