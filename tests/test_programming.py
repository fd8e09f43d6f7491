"""Programs that a net wrote, judged. In place of the net stand programs written by hand, right and wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from pinball.core import evidence
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.solution import Known, Solution
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level
from pinball.job import Options
from pinball.nets.programmer import Prompt, Sample
from pinball.nets.writing import Written, merged
from pinball.programming.line import write
from pinball.replay import replay

Text = tuple[str, str]
"""A program and its call line."""

INSERTION = (
    """void sort(int *a, int n)
{
    for (int i = 1; i < n; i++) {
        int v = a[i];
        int j = i;
        while (j > 0 && a[j - 1] > v) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = v;
    }
}
""",
    "sort(xs, len(xs)) -> xs",
)
FORGETS_THE_LAST = (INSERTION[0].replace("i < n", "i + 1 < n"), INSERTION[1])
READS_BEHIND = (INSERTION[0].replace("j > 0 && a", "a"), INSERTION[1])
NEVER_ENDS = (INSERTION[0].replace("j--;", ""), INSERTION[1])
NO_C = (INSERTION[0].replace("int v = a[i];", "int v = b[i];"), INSERTION[1])
LEAVES_A_VARIABLE = (
    INSERTION[0].replace("int v = a[i];", "int v = a[i];\n        int unused;"),
    INSERTION[1],
)
MERGE_SORT = (
    """#include <stdlib.h>

static void merge(int *a, int n, int *b)
{
    if (n < 2) {
        return;
    }
    int half = n / 2;
    merge(a, half, b);
    merge(a + half, n - half, b);
    for (int i = 0; i < n; i++) {
        b[i] = a[i];
    }
    int i = 0;
    int j = half;
    for (int k = 0; k < n; k++) {
        if (j >= n || (i < half && b[i] <= b[j])) {
            a[k] = b[i++];
        } else {
            a[k] = b[j++];
        }
    }
}

void sort(int *a, int n)
{
    int *b = malloc((n + 1) * sizeof *b);
    merge(a, n, b);
    free(b);
}
""",
    "sort(xs, len(xs)) -> xs",
)
SORTED_COPY = (
    """#include <stdlib.h>

int *sort(const int *a, int n)
{
    int *b = malloc((n + 1) * sizeof *b);
    for (int i = 0; i < n; i++) {
        int j = i;
        while (j > 0 && b[j - 1] > a[i]) {
            b[j] = b[j - 1];
            j--;
        }
        b[j] = a[i];
    }
    return b;
}
""",
    "sort(xs, len(xs)) -> return[:len(xs)]",
)
PYTHON_SORTED = ("def sort(xs: list[int]) -> list[int]:\n    return sorted(xs)\n", "sort(xs) -> return")
PYTHON_WRONG = ("def sort(xs: list[int]) -> list[int]:\n    return xs[::-1]\n", "sort(xs) -> return")
PYTHON_IN_PLACE = (
    """def sort(xs: list[int]) -> None:
    for i in range(1, len(xs)):
        j = i
        while j > 0 and xs[j - 1] > xs[j]:
            xs[j - 1], xs[j] = xs[j], xs[j - 1]
            j -= 1
""",
    "sort(xs) -> xs",
)
NODE = "struct node {\n    int value;\n    struct node *next;\n};\n\n"
REVERSE = (
    NODE
    + """struct node *reverse(struct node *head)
{
    struct node *back = 0;
    while (head) {
        struct node *next = head->next;
        head->next = back;
        back = head;
        head = next;
    }
    return back;
}
""",
    "reverse(list(xs)) -> list(return)",
)
GREATER = (
    """int filter(const int *a, int n, int *b)
{
    int m = 0;
    for (int i = 0; i < n; i++) {
        if (a[i] > LIMIT) {
            b[m++] = a[i];
        }
    }
    return m;
}
""",
    "filter(xs, len(xs), out(len(xs))) -> out[:return]",
)


def _parse(text: Text, language: str) -> Written:
    module = import_module(f"pinball.languages.{language}.parse").parse(text[0])
    return Written(module, text[1], language)


class Hand:
    """Writes the same programs again and again, by the algorithm that is asked for; ``join`` joins parts."""

    def __init__(
        self, language: str, texts: dict[str, Sequence[Text]], join: Callable[..., Text] | None = None
    ) -> None:
        self.language, self.texts, self.join = language, texts, join
        self.asked: list[Any] = []

    def __call__(self, prompt: Any, language: str, count: int, **given: Any) -> Iterator[Sample]:
        """Yield ``count`` programs in turn; the later ones are less likely."""
        self.asked.append((prompt, given))
        assert language == self.language
        if not isinstance(prompt, Prompt):
            yield from self._joins(given["given"])
            return
        texts = self.texts[prompt.algorithm]
        for number in range(count):
            text, call = texts[number % len(texts)]
            for value in given["arguments"]:
                text = text.replace("LIMIT", str(value))
            yield Sample(_parse((text, call), language), (), -float(number % len(texts)), ())

    def _joins(self, parts: Sequence[Written]) -> Iterator[Sample]:
        assert self.join is not None
        module, names = merged(parts)
        text, call = self.join(*names)
        own = _parse((NODE + text, call), self.language).module.functions
        join = next(f for f in own if f.name == "both")
        yield Sample(
            Written(replace(module, functions=(*module.functions, join)), call, self.language), (), -1.0, ()
        )


def _answer(keywords: str, hand: Hand, **options: Any) -> Solution:
    spec = Spec(keywords=keywords, examples=options.pop("examples", ()))
    options = {"seconds": 30.0, "samples": 8} | options
    return next(write(spec, hand.language, Options(**options), sampler=hand))


def _sorts(*texts: Text, language: str = "c") -> Hand:
    return Hand(language, {"sort": texts})


# --- what is no answer --------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [FORGETS_THE_LAST, READS_BEHIND, NEVER_ENDS, NO_C, REVERSE])
def test_a_wrong_program_is_never_an_answer(wrong: Text) -> None:
    answer = _answer("array sort", _sorts(wrong))
    assert answer.status == "unsolved"
    assert not answer.source
    assert "none of 8 programs is right" in answer.reason


def test_a_program_that_builds_with_a_warning_is_no_answer() -> None:
    answer = _answer("array sort", _sorts(LEAVES_A_VARIABLE))
    assert answer.status == "unsolved"
    assert "unused" in answer.reason


@pytest.mark.parametrize(
    ("keywords", "text", "reason"),
    [
        ("array sort O(n log n)", INSERTION, "takes O(n^2), not O(n log n)"),
        ("array sort recursive", INSERTION, "is not recursive"),
        ("array sort iterative", MERGE_SORT, "is recursive"),
        ("array sort in place", MERGE_SORT, "does not work in place"),
        ("array sort in place", SORTED_COPY, "does not work in place"),
        ("array sort new", INSERTION, "changes what it is given"),
        ("array sort O(1) space", MERGE_SORT, "takes O(n) space, not O(1)"),
    ],
)
def test_a_program_that_does_it_in_another_way_is_no_answer(keywords: str, text: Text, reason: str) -> None:
    answer = _answer(keywords, _sorts(text))
    assert answer.status == "unsolved"
    assert reason in answer.reason


def test_words_are_answered_before_anything_is_written() -> None:
    hand = _sorts(INSERTION)
    for keywords, status in (("sort", "unclear"), ("array sort O(1)", "impossible")):
        answer = _answer(keywords, hand)
        assert answer.status == status
        assert answer.reason
    assert not hand.asked


def test_examples_that_contradict_the_keywords_are_refused() -> None:
    hand = _sorts(INSERTION)
    answer = _answer("array sort", hand, examples=(Example(((3, 1),), (3, 1)),))
    assert answer.status == "impossible"
    assert "contradicts the keywords" in answer.reason
    good = _answer("array sort", hand, examples=(Example(((3, 1),), (1, 3)),))
    assert good.status == "solved", good.reason


# --- what is ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keywords", "text", "time"),
    [
        ("array sort", INSERTION, "O(n^2)"),
        ("array sort O(n^2) iterative in place O(1) space", INSERTION, "O(n^2)"),
        ("array sort O(n log n) recursive", MERGE_SORT, "O(n log n)"),
        ("array sort new", SORTED_COPY, "O(n^2)"),
    ],
)
def test_the_right_one_among_wrong_ones_is_the_answer(keywords: str, text: Text, time: str) -> None:
    answer = _answer(keywords, _sorts(FORGETS_THE_LAST, NO_C, text, READS_BEHIND))
    assert answer.status == "solved", answer.reason
    assert answer.verdict.level >= Level.PASSED
    assert answer.verdict.passed == answer.verdict.total > 200
    assert answer.labels.time is not None
    assert (answer.labels.time.value, answer.labels.time.how) == (time, "measured")
    assert answer.labels.algorithm is not None
    assert answer.labels.algorithm.value == "sort"
    assert answer.call == text[1]
    assert answer.search.explored == 8


def test_python_is_judged_as_well() -> None:
    answer = _answer("array sort", _sorts(PYTHON_WRONG, PYTHON_SORTED, language="python"))
    assert answer.status == "solved"
    assert "sorted(" in answer.source
    wished = _answer("array sort in place", _sorts(PYTHON_SORTED, PYTHON_IN_PLACE, language="python"))
    assert wished.status == "solved"
    assert wished.call == PYTHON_IN_PLACE[1]


def test_the_cost_asked_for_comes_before_a_better_one_and_what_is_likely_before_the_rest() -> None:
    better = _answer("array sort O(n^2)", _sorts(MERGE_SORT, INSERTION))
    assert better.labels.time == Known(
        "O(n^2)", "measured", better.labels.time.confidence if better.labels.time else 0
    )
    assert "malloc" not in better.source
    assert better.alternatives == 1
    either = _answer("array sort", _sorts(MERGE_SORT, INSERTION))
    assert "malloc" in either.source


def test_a_number_in_the_request_is_written_into_the_program() -> None:
    hand = Hand("c", {"filter": [GREATER]})
    answer = _answer("array filter greater 47", hand)
    assert answer.status == "solved"
    assert "> 47" in answer.source
    prompt, given = hand.asked[0]
    assert prompt.arguments == 1
    assert given["arguments"] == (47,)
    assert given["inputs"] == {"xs": "array"}
    other = Hand("c", {"filter": [(GREATER[0].replace("LIMIT", "46"), GREATER[1])]})
    assert _answer("array filter greater 47", other).status == "unsolved"


def _in_order(first: str, second: str) -> Text:
    body = f"struct node *both(struct node *head)\n{{\n    return {second}({first}(head));\n}}\n"
    stubs = "".join(f"struct node *{f}(struct node *head);\n" for f in (first, second))
    return stubs + body, "both(list(xs)) -> list(return)"


def _only_first(first: str, second: str) -> Text:
    return (
        f"struct node *{first}(struct node *head);\n"
        f"struct node *both(struct node *head)\n{{\n    return {first}(head);\n}}\n",
        "both(list(xs)) -> list(return)",
    )


DROP = (
    NODE
    + """#include <stdlib.h>

struct node *drop(struct node *head)
{
    if (!head) {
        return 0;
    }
    struct node *rest = head->next;
    free(head);
    return rest;
}
""",
    "drop(list(xs)) -> list(return)",
)


def test_parts_are_written_alone_and_joined_by_what_the_net_writes() -> None:
    texts = {"reverse": [REVERSE], "delete_first": [DROP]}
    keywords = "linked_list reverse ; linked_list delete_first"
    wrong = _answer(keywords, Hand("c", texts, _only_first), seconds=6.0)
    assert wrong.status == "unsolved"
    right = _answer(keywords, Hand("c", texts, _in_order))
    assert right.status == "solved", right.reason
    assert right.verdict.level >= Level.PASSED
    assert right.labels.algorithm is not None
    assert right.labels.algorithm.value == "reverse ; delete_first"


def test_a_part_that_is_wrong_alone_is_named() -> None:
    texts = {"reverse": [REVERSE], "delete_first": [REVERSE]}
    answer = _answer(
        "linked_list reverse ; linked_list delete_first", Hand("c", texts, _in_order), seconds=6.0
    )
    assert answer.status == "unsolved"
    assert "delete_first" in answer.reason


# --- evidence -----------------------------------------------------------------------------------------------


@cache
def _insertion() -> Solution:
    return _answer("array sort O(n^2) in place", _sorts(INSERTION))


def _evidence(tmp_path: Path, change: Callable[[dict[str, Any]], None] | None = None) -> Path:
    answer = _insertion()
    data = json.loads(json.dumps(evidence.make(answer, {"pinball": "test"})))
    if change is not None:
        change(data)
        data["sha256"] = evidence.content_hash(data)
    path = tmp_path / "evidence.json"
    path.write_text(json.dumps(data))
    return path


def _replayed(path: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = replay(evidence.load(path), Budget.seconds(20.0))
    return found.held, found.failed


def test_evidence_of_an_answer_to_keywords_replays(tmp_path: Path) -> None:
    held, failed = _replayed(_evidence(tmp_path))
    assert not failed
    assert any("the listed outputs are what array sort" in line for line in held)
    assert any("the source builds and passes its tests" in line for line in held)
    assert any("time O(n^2), counted" in line for line in held)
    assert any("it is done as" in line for line in held)


def _other_source(data: dict[str, Any]) -> None:
    data["source"] = FORGETS_THE_LAST[0]


def _other_request(data: dict[str, Any]) -> None:
    data["request"]["keywords"] = "array reverse"


def _other_wish(data: dict[str, Any]) -> None:
    data["request"]["keywords"] = "array sort O(n log n)"


def _other_output(data: dict[str, Any]) -> None:
    data["tests"][5]["output"] = [1, 2, 3, 4, 5, 6, 7]


def _other_cost(data: dict[str, Any]) -> None:
    data["labels"]["time"]["value"] = "O(n)"


@pytest.mark.parametrize("change", [_other_source, _other_request, _other_wish, _other_output, _other_cost])
def test_evidence_that_claims_what_is_not_so_is_found_out(
    tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    assert _replayed(_evidence(tmp_path, change))[1]


def test_evidence_of_a_request_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    def change(data: dict[str, Any]) -> None:
        data["request"]["keywords"] = "array srot"

    with pytest.raises(BadRequest, match="srot"):
        _replayed(_evidence(tmp_path, change))
