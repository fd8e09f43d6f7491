"""Print the words of prompts: those known so far, then new ones from the names of seed folders.

``python -m pinball.nets.writing SEEDS > words.txt``; a word's place, and so its token's id, never changes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pinball.nets.writing.vocabulary import WORDS


def words(seeds: Path) -> tuple[str, ...]:
    """Return the words of ``words.txt``, then those of folders that it lacks, sorted."""
    folders = [path for path in (*seeds.glob("*"), *seeds.glob("*/*")) if path.is_dir()]
    found = {word for path in folders for word in path.name.split("_") if word}
    return (*WORDS, *sorted(found - set(WORDS)))


if __name__ == "__main__":
    print("\n".join(words(Path(sys.argv[1]))))
