"""``pinball doctor``: what is installed here, and what of it works."""

from __future__ import annotations

import json
from typing import Any

import click


@click.command(name="doctor")
@click.option("--json", "as_data", is_flag=True, help="Print the findings as JSON.")
def command(as_data: bool) -> int:
    """Say what is installed: compiler, sandbox layers, packages, searches, nets.

    \b
    pinball doctor
    pinball doctor --json

    Exit code 0 where 'pinball write' can work in full, 1 where something that it needs is missing.
    """
    found = _findings()
    if as_data:
        click.echo(json.dumps(found))
    else:
        for topic, facts in found.items():
            if isinstance(facts, dict):
                click.echo(topic)
                for name, fact in facts.items():
                    click.echo(f"  {name:16} {fact}")
            else:
                click.echo(f"{topic:18} {', '.join(facts) or 'none'}")
    return 1 if found["missing"] else 0


def _findings() -> dict[str, Any]:
    from pinball.core import plugins
    from pinball.job import languages
    from pinball.nets import runtime
    from pinball.sandbox import layers
    from pinball.tools import versions

    tools = versions()
    missing = ["a C compiler"] if tools["compiler"] == "none" else []
    missing += [name for name, version in tools.items() if version == "not installed"]
    active = layers()
    missing += [f"the sandbox's {name}" for name, state in active.items() if state.startswith("missing")]
    return {
        "tools": tools,
        "sandbox": active,
        "languages": languages(),
        "searches": plugins.names("search"),
        "nets": {name: str(runtime.card(name).get("what", "")) for name in runtime.names()},
        "missing": missing,
    }
