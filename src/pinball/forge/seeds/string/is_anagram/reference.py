"""---
algorithm: is_anagram
structure: string
inputs: s: string; t: string
output: bool
sizes: n = len(s) + len(t)
--- Whether s and t have the same letters, each as often."""


def reference(s: str, t: str) -> bool:
    """Tell whether t is an anagram of s."""
    return sorted(s) == sorted(t)
