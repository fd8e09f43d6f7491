"""Prove what people's own C and Python does, up to a bound.

    evidence = prove(mine, theirs, domain, bound=5, budget=Budget.seconds(10))
    evidence.status, evidence.bound      # "checked", "all arrays of length <= 5, all 32-bit integers"

A function is compared with another one, or with a contract. See ``docs/prove.md``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pinball.core.budget import Budget
    from pinball.core.verdict import Proof
    from pinball.prove.subject import Contract, Domain, Subject


def prove(
    subject: Subject, wanted: Subject | Contract, domain: Domain, *, bound: int = 0, budget: Budget
) -> Proof:
    """Prove that a function does what another one does, or what a contract says, on all inputs up to a bound.

    ``proved`` is for all inputs, ``checked`` for those that ``bound`` names; ``refuted`` comes with inputs
    that were run and show it; ``unknown`` says how far it came. A reference is allowed to have no result
    where the subject has none. Raise ``BadRequest`` for a contract that does not fit, ``MissingTool``
    without a compiler or a sandbox.
    """
    from pinball.core.errors import Unsupported
    from pinball.core.verdict import Proof
    from pinball.prove.climb import prove_claim
    from pinball.prove.follow import Claim
    from pinball.prove.subject import Subject as SubjectRecord

    if isinstance(wanted, SubjectRecord):
        claim = Claim(subject, wanted, domain)
    else:
        claim = Claim(subject, None, domain, wanted.requires, wanted.ensures, wanted.output)
    try:
        return prove_claim(claim, bound, budget).proof
    except Unsupported as unknown:
        return Proof("unknown", reason=str(unknown))
