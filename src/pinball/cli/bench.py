"""``pinball bench``: run one of the plug-ins in ``bench/``."""

from __future__ import annotations

import click

from pinball.cli._shared import plugin_command

command: click.Command = plugin_command(
    "bench",
    """Run a benchmark.

    \b
    pinball bench deepcoder --help
    pinball bench deepcoder --seconds 60 --json

    Options after the name belong to the benchmark.
    """,
)
