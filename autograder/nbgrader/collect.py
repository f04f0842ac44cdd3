"""`nbgrader zip_collect` of a download from a learning platform, read as `autograder grade` does.

What leads out of the archive, is a link, is locked, or is far too large is refused with a warning,
and everything else lies where the collector finds it by the same names.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.plugins import ExtractorPlugin, FileNameCollectorPlugin

from autograder.collect.archive import in_folder
from autograder.collect.lms import owner


class SafeExtractor(ExtractorPlugin):  # type: ignore[misc]
    """Unpacks what was downloaded, and nothing that could do harm."""

    def extract(self, archive_path: str, extracted_path: str) -> None:
        """Copy each file of the download, packed or not, into the folder of extracted files."""
        for entry in in_folder(Path(archive_path)):
            if entry.is_folder:
                continue
            target = Path(extracted_path, *entry.parts)
            content = entry.read()
            if isinstance(content, str) or target.exists():
                reason = content if isinstance(content, str) else "is there twice; one was taken"
                self.log.warning("%s %s.", "/".join(entry.parts), reason)
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


class NameCollector(FileNameCollectorPlugin):  # type: ignore[misc]
    """Tells by the names that learning platforms give whose a file is."""

    def collect(self, submitted_file: str) -> dict[str, Any] | None:
        """Return whose the file is and what they called it, or None."""
        path = Path(submitted_file)
        if path.suffix not in self.valid_ext:
            return None
        found = owner(path.parts)
        return {"student_id": found.name, "file_id": found.file} if found is not None else None
