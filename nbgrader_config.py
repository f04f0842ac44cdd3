"""The kit as an nbgrader course: run `nbgrader` and `jupyter lab` in this folder.

`autograder build` makes solutions/<exercise>/<exercise>.ipynb and assignments/; edit neither by
hand. Each setting below closes a trap; autograder/nbgrader/ says more.
"""

import contextlib
import warnings
from pathlib import Path

from nbformat.warnings import DuplicateCellId, MissingIDFieldWarning
from sqlalchemy.exc import SAWarning

from autograder.nbgrader.preprocessor import IN_PLACE_OF_EXECUTE

c = get_config()  # noqa: F821 - nbgrader defines it

c.CourseDirectory.course_id = "gradient-descent"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"
# nbgrader copies whatever lies in a source folder, solutions included. The scripts' stubs and the
# lesson as learners read it are added by Handout; of what is handed in, scripts are graded by
# `autograder grade`, and nothing of the source overwrites them.
c.CourseDirectory.ignore = [
    ".ipynb_checkpoints",
    "__pycache__",
    "*.pyc",
    "*.py",
    "*.md",
    "drawn-from.txt",
    "wrong",
    "right",
]

c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.LockCells",
    "autograder.nbgrader.release.Stubs",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.CheckCellMetadata",
    "autograder.nbgrader.release.Handout",
]

# What came with the kit counts as generated; a notebook that was edited where it must not be is
# mended before nbgrader looks at it.
c.Autograde.pre_convert_hook = "autograder.nbgrader.autograde.get_ready"
c.Autograde.sanitize_preprocessors = [
    "autograder.nbgrader.autograde.Mend",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.OverwriteCells.add_missing_cells = True
# Notebooks run in the kit's sandbox; without this line, in a kernel that may do what you may do.
# What the checks said of them is entered as comments.
c.Autograde.autograde_preprocessors = [
    *IN_PLACE_OF_EXECUTE,
    "autograder.nbgrader.autograde.Comments",
]
# A check stops what hangs after 5 s, and judges the rest: that has to fit into its cell.
c.ConfinedExecute.least_seconds = 12
c.ConfinedExecute.preload = ["numpy", "autograder.notebook", "ipywidgets"]

# What these warn of is nbgrader's own doing, or is mended above: nobody has to do anything.
warnings.filterwarnings("ignore", category=SAWarning, module=r"nbgrader\.api")
warnings.filterwarnings("ignore", category=DuplicateCellId)
warnings.filterwarnings("ignore", category=MissingIDFieldWarning)
c.KernelManager.transport_encryption = "auto"

# Who shares a machine with their learners puts here the folder in which both exchange files. In
# every other course nobody looks into it, but without one formgrader warns on each of its pages.
EXCHANGE = Path(__file__).resolve().parent / "exchange"
with contextlib.suppress(OSError):
    EXCHANGE.mkdir(exist_ok=True)
c.Exchange.root = str(EXCHANGE)

# A download from a learning platform, in downloaded/<exercise>/archive/.
c.ZipCollectApp.extractor_plugin = "autograder.nbgrader.collect.SafeExtractor"
c.ZipCollectApp.collector_plugin = "autograder.nbgrader.collect.NameCollector"
c.FileNameCollectorPlugin.valid_ext = [".ipynb", ".py"]
