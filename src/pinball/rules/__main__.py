"""Print the table of all rules as Markdown: ``python -m pinball.rules > docs/rules.md``."""

from __future__ import annotations

import sys

from pinball.core import plugins
from pinball.rules import Promise, Rule, all_rules

_HEAD = """# The rewrite rules

{count} rules: {preserving} preserving, {conditional} conditional, {breaking} breaking. This page is
made by `python -m pinball.rules`. A *preserving* rule keeps what a program computes, a
*conditional* one keeps it where a fact holds that the rule does not check (no overflow, no negative
number, no jump between), a *breaking* one is a mistake. A promise is what the rule says of itself:
every mutant is compiled and tested, its labels are what was measured, and a data set's card counts
how often each promise held.

A rule is a record in a file of `src/pinball/rules`; the folder is the registry, and the name is
what rows store. Pictures are C unless the rule is for Python alone; `=>` rewrites, `<=>` does so
both ways. *Wide* rules change names or types in many places at once and are used in chains only,
not as edits of one place.
"""


def table() -> str:
    """Return the page: the rules file by file, each with its picture, promise and languages."""
    rules = all_rules()
    counts = {p.value: sum(1 for r in rules if r.promise is p) for p in Promise}
    parts = [_HEAD.format(count=len(rules), **counts)]
    for name in plugins.names("rules"):
        file = plugins.load("rules", name)
        found = [value for value in vars(file).values() if isinstance(value, Rule)]
        parts.append(f"\n## {name}\n\n{(file.__doc__ or '').strip()}\n")
        parts.append("| rule | picture | promise | languages |\n|---|---|---|---|")
        parts += [_row(rule) for rule in found]
    return "\n".join(parts) + "\n"


def _row(rule: Rule) -> str:
    picture = " ".join(rule.picture.split()).replace("|", "\\|")
    promise = f"{rule.promise}{', wide' if rule.wide else ''}"
    return f"| `{rule.name}` | `{picture}` | {promise} | {' '.join(rule.languages)} |"


if __name__ == "__main__":
    sys.stdout.write(table())
