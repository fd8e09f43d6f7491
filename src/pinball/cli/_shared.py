"""What several commands need: the time option, a stop on Ctrl-C, a progress line, a file to write."""

from __future__ import annotations

import inspect
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import click

from pinball.core import plugins
from pinball.core.errors import BadRequest, MissingTool
from pinball.core.program import Progress

F = TypeVar("F", bound=Callable[..., Any])
MAX_SECONDS = 7 * 24 * 3600.0


def _seconds(ctx: click.Context, parameter: click.Parameter, value: float) -> float:
    if math.isnan(value) or not 0 <= value <= MAX_SECONDS:
        raise BadRequest(f"--seconds {value}: expected a number from 0 to {MAX_SECONDS:.0f}")
    return value


def seconds_option(default: float) -> Callable[[F], F]:
    """Return the ``--seconds`` option."""
    return click.option(
        "--seconds", type=float, default=default, show_default=True, callback=_seconds, help="Time to work."
    )


def made_ready(*files: Path | None, sketching: bool = False) -> None:
    """Build the checked C engine where a file may need it, so that the time to work is not spent on that."""
    if all(file is None or file.suffix == ".py" for file in files):
        return
    from pinball.forge._engine.build import FLAGS, engine, is_built

    wanted: list[tuple[str, ...]] = [FLAGS]
    if sketching:
        from pinball.sketch.native import FLAGS as SKETCHING

        wanted.append(SKETCHING)
    for flags in wanted:
        if is_built(flags):
            continue
        click.echo("building the checked engine for this machine, once", err=True)
        with suppress(MissingTool):  # the work itself says what it cannot do without
            engine(flags)


@contextmanager
def stop_on_interrupt(cancelled: threading.Event) -> Iterator[None]:
    """Let the first Ctrl-C or SIGTERM set ``cancelled``, so that the work stops with what it has.

    The second one aborts.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        if cancelled.is_set():
            raise KeyboardInterrupt
        cancelled.set()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def progress_line(progress: Progress, after: float = 1.0) -> Iterator[None]:
    """Show programs explored and seconds on a terminal's stderr once the work takes longer than ``after``."""
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()
    started = time.monotonic()

    def show() -> None:
        wait = after
        while not done.wait(wait):
            wait = 0.2
            seconds = time.monotonic() - started
            sys.stderr.write(f"\r\x1b[K{progress.explored:,} programs explored, {seconds:.1f} s")
            sys.stderr.flush()
        if wait != after:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    display = threading.Thread(target=show, daemon=True)
    display.start()
    try:
        yield
    finally:
        done.set()
        display.join()


def writable(path: Path | None) -> None:
    """Raise ``BadRequest`` where a file cannot be written, before hours of work go into its content."""
    if path is None:
        return
    if path.is_dir():
        raise BadRequest(f"cannot write {path}: it is a directory")
    if not path.parent.is_dir():
        raise BadRequest(f"cannot write {path}: there is no directory {path.parent}")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise BadRequest(f"cannot write {path}: permission denied")


def write_text(path: Path, text: str) -> None:
    """Write a file. Raise ``BadRequest`` where that fails."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadRequest(f"cannot write {path}: {error.strerror}") from error


def plugin_command(folder: str, text: str) -> click.Command:
    """Return a command that hands its options to a plug-in's ``main(arguments) -> int``."""

    def dispatch(name: str, arguments: tuple[str, ...]) -> int:
        try:
            code: int = plugins.load(folder, name).main(list(arguments))
        except ModuleNotFoundError as error:
            wanted = f"pip install 'pinball[{folder}]'"
            raise MissingTool(f"{folder} {name} needs the package {error.name}: {wanted}") from error
        return code

    settings = {"ignore_unknown_options": True, "allow_interspersed_args": False}
    choices = click.Argument(["name"], default="", metavar="NAME")
    rest = click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED, metavar="[OPTIONS]")
    listing = f"{text}\n    NAME is one of: {', '.join(plugins.names(folder))}."
    return click.Command(
        folder,
        callback=dispatch,
        params=[choices, rest],
        help=inspect.cleandoc(listing),
        context_settings=settings,
        options_metavar="",
    )
