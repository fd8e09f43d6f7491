"""``pinball train``: run one of the plug-ins in ``train/``."""

from __future__ import annotations

import click

from pinball.cli._shared import plugin_command

command: click.Command = plugin_command(
    "train",
    """Make training data or train a net (needs the extra 'train': PyTorch).

    \b
    pinball train attributes --help
    pinball train attributes --seconds 600

    Options after the name belong to the net.
    """,
)
