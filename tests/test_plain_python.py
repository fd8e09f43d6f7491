"""The plain spelling of Python that the judge reads."""

from __future__ import annotations

import pytest

from pinball.nets._plain_python import plain
from pinball.nets.code import words


@pytest.mark.parametrize(
    "text",
    [
        "def f(a):\n    # why\n    return [x for x in a]\n",
        "def f(:\n",
        "",
        "x = 3\n",
        "def f(n):\n    global seen\n    seen = 1\n    return n\n",
        "def f(a, b):\n    return g(b, a)\ndef g(a, b):\n    return g(a[1:], b) if a else b\n",
        "def f(a):\n    return g(a) + g(a)\ndef g(a):\n    return a + 1\n",
        "def f(n):\n    while True:\n        n += 1\n        if n > 5:\n            return n\n",
    ],
)
def test_what_is_broken_or_has_no_detour_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("if True:\n    x = f(1)\nelse:\n    y = 2\n", "x = f(1)\n"),
        (
            "def f(a):\n    if False:\n        return 1\n    return a\n    return 2\n",
            "def f(a):\n    return a\n",
        ),
        ("def f(a):\n    t = 0\n    a = a\n    return a\n", "def f(a):\n    return a\n"),
        (
            "def f(n):\n    if not not 0 < n:\n        g()\n",
            "def f(n):\n    if n > 0:\n        g()\n",
        ),
        (
            "def f(n):\n    if n != 0:\n        pass\n    else:\n        g()\n",
            "def f(n):\n    if n == 0:\n        g()\n",
        ),
        (
            "def f(n):\n    flag = n == 0\n    if flag:\n        g()\n    return\n",
            "def f(n):\n    if n == 0:\n        g()\n",
        ),
        (
            "def f(a):\n    while True:\n        if not a:\n"
            "            break\n        a = a[1:]\n        continue\n",
            "def f(a):\n    while a:\n        a = a[1:]\n",
        ),
        (
            "def f_impl(a, b):\n    return f_impl(a[1:], b) if a else b\n"
            "\ndef f(a, b):\n    return f_impl(a, b)\n",
            "def f(a, b):\n    return f(a[1:], b) if a else b\n",
        ),
        (
            "def g(x):\n    return x * 2\n\ndef f(n):\n    return g(n + 1)\n",
            "def f(n):\n    return (n + 1) * 2\n",
        ),
    ],
)
def test_detours_are_left_out(text: str, wanted: str) -> None:
    assert plain(text) == wanted
    assert words(text, "python") == words(wanted, "python")
