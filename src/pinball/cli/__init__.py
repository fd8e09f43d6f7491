"""The command line. A command is a file in this folder with a click ``command``; its name is the file's."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from pinball.core import plugins
from pinball.core.errors import PinballError


class _Commands(click.Group):
    """The commands of this folder, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(plugins.names("cli"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in plugins.names("cli"):
            return None
        command: click.Command = plugins.load("cli", cmd_name).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in plugins.names("cli"):
            choices = ", ".join(plugins.names("cli"))
            raise click.UsageError(f"no command named {args[0][:60]!r}; choose from: {choices}")
        return super().resolve_command(ctx, args)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="pinball", message="%(prog)s %(version)s")
def group() -> None:
    """Examples in, checked C and Python out.

    \b
    pinball write -e '[3, 1, 2] -> [1, 2, 3]' --lang c

    Exit codes: 0 found or held, 1 not found or not held, 2 the request was bad, 130 interrupted.
    """


def main() -> None:
    """Run the command line of this process and exit with its code."""
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except OSError as error:
        code = code or _unwritten(error)
        # Python flushes once more at exit; give it a place where that works.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; a bad request is one line on stderr, never a traceback."""
    try:
        code = group.main(args=list(arguments) or ["--help"], prog_name="pinball", standalone_mode=False)
    except click.ClickException as error:
        return _refused(arguments, error.format_message())
    except PinballError as error:
        return _refused(arguments, str(error))
    except OSError as error:
        return _unwritten(error)
    except (click.Abort, KeyboardInterrupt):
        click.echo("pinball: interrupted", err=True)
        return 130
    return code if isinstance(code, int) else 0


def _unwritten(error: OSError) -> int:
    """Say why an answer could not be written; a reader that left early, as ``head`` does, needs no word."""
    if not isinstance(error, BrokenPipeError):
        click.echo(f"pinball: {error.filename or 'the output'}: {error.strerror}", err=True)
    return 1 if isinstance(error, BrokenPipeError) else 2


def _refused(arguments: Sequence[str], problem: str) -> int:
    line = " ".join(problem.split())
    click.echo(f"pinball: {line}", err=True)
    if "--json" in arguments:
        click.echo(json.dumps(_invalid(arguments, line)))
    return 2


def _invalid(arguments: Sequence[str], reason: str) -> dict[str, Any]:
    """Return a refused request as JSON, in the full shape of an answer where one was asked for."""
    if "write" not in arguments[:1]:
        return {"status": "invalid", "reason": reason}
    from pinball.core.solution import Solution, as_json
    from pinball.core.spec import Spec

    return as_json(Solution("invalid", Spec(), "", reason))
