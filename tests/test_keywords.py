"""Requests in keywords: what is meant, and what is answered where nothing can be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pinball
from pinball.cli import run
from pinball.core.errors import BadRequest
from pinball.forge.seeds import load_references
from pinball.keywords import Part, Refusal, Request, read
from pinball.keywords.cases import Cases, cases_of, more_cases
from pinball.keywords.nearest import distance, nearest
from pinball.keywords.reading import fixable

NO_PROGRAM = [
    # Something is missing.
    ("binary_tree", "unclear", "which algorithm? choose from: count"),
    ("array", "unclear", "which algorithm? choose from:"),
    ("linked_list", "unclear", "which algorithm? choose from:"),
    ("sort", "unclear", "on which structure? choose from: array, linked_list"),
    ("reverse", "unclear", "on which structure? choose from: array, linked_list"),
    ("inorder", "unclear", "on which structure? choose from: binary_tree"),
    ("filter even", "unclear", "on which structure? choose from: array, linked_list"),
    ("O(n log n)", "unclear", "a part is empty"),
    ("sort O(n^2)", "unclear", "on which structure?"),
    ("array O(n)", "unclear", "which algorithm?"),
    ("array sort ;", "unclear", "a part is empty"),
    ("; array sort", "unclear", "a part is empty"),
    ("linked_list filter ; reverse", "unclear", "on which structure?"),
    ("recursive", "unclear", "a part is empty"),
    ("10", "unclear", "a part is empty"),
    # A word that nobody knows.
    ("array srot", "unclear", "no keyword 'srot'; did you mean sort?"),
    ("arry sort", "unclear", "no keyword 'arry'; did you mean array?"),
    ("linked_list revrese", "unclear", "did you mean reverse?"),
    ("binary_tree preodrer", "unclear", "did you mean preorder?"),
    ("array quantum_sort", "unclear", "no keyword 'quantum'"),
    ("make me a sandwich", "unclear", "no keyword"),
    ("array sort O(n!)", "unclear", "no complexity O(n!); choose from: O(1)"),
    ("array filter 2.5", "unclear", "2.5 is no whole number"),
    ("array filter 12345678901", "unclear", "too far from zero"),
    ("array sort 10", "unclear", "takes no number"),
    ("array filter 1 2 3", "unclear", "takes 1 number"),
    ("array filter z=3", "unclear", "no number 'z'"),
    ("number factorial 5", "unclear", "takes no number"),
    # Two things at once.
    ("linked_list sort reverse", "unclear", "'linked_list sort ; linked_list reverse'"),
    ("array linked_list sort", "unclear", "two structures in one part"),
    ("array sort ascending descending", "impossible", "contradict each other"),
    ("array sort recursive iterative", "impossible", "contradict each other"),
    ("array sort in place new", "impossible", "contradict each other"),
    ("array sort O(n^2) O(n log n)", "impossible", "contradict each other"),
    # No such thing.
    ("array inorder", "impossible", "no algorithm on array, but on binary_tree"),
    ("binary_tree sort", "impossible", "no algorithm on binary_tree, but on array or linked_list"),
    ("linked_list preorder", "impossible", "but on binary_tree"),
    ("binary_tree merge", "impossible", "but on array or linked_list"),
    ("binary_tree filter even", "impossible", "but on array or linked_list"),
    # Costs that no program can have.
    ("array sort O(log n)", "impossible", "each of the n elements alone can change the result"),
    ("array sort O(n)", "impossible", "comparisons tell n! orders apart in O(n log n) steps"),
    ("array search O(1)", "impossible", "each of the n elements"),
    ("linked_list length O(1)", "impossible", "n links lead to it"),
    ("binary_tree count O(log n)", "impossible", "n links lead to it"),
    ("array maximum O(log n)", "impossible", "each of the n elements"),
    ("linked_list reverse recursive O(1) space", "impossible", "keeps a frame"),
    ("linked_list copy new O(1) space", "impossible", "a new list of n nodes takes O(n)"),
    # Parts whose types do not meet, or where one asks for more than the other gives.
    ("binary_tree preorder ; linked_list delete", "impossible", "gives an array, linked_list delete takes"),
    ("linked_list delete ; array sort", "impossible", "gives a linked list, array sort takes an array"),
    ("array sum ; array reverse", "impossible", "gives a number, array reverse takes an array"),
    ("binary_tree insert ; linked_list reverse", "impossible", "gives a tree, linked_list reverse takes"),
    ("array is_sorted ; array sort", "impossible", "gives yes or no"),
    ("array reverse ; array binary_search", "impossible", "asks for more (sorted, distinct)"),
    ("binary_tree mirror ; binary_tree insert", "impossible", "asks for more (search tree)"),
    ("array map_negate ; array counting_sort", "impossible", "asks for more (no negative number)"),
    # Numbers for which nothing is defined.
    ("array filter divisible 0", "impossible", "not defined for k = 0"),
    ("linked_list reverse_groups -3", "impossible", "not defined for k = -3"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "reason"), NO_PROGRAM)
def test_what_makes_no_sense_is_answered_in_words(text: str, status: str, reason: str) -> None:
    answer = read(text)
    assert isinstance(answer, Refusal), str(answer)
    assert answer.status == status
    assert reason in answer.reason
    assert "\n" not in answer.reason


MEANT = [
    ("array sort", "array sort"),
    ("array sort O(n log n)", "array sort O(n log n)"),
    ("sort array O(nlogn)", "array sort O(n log n)"),
    ("Array Sort O(N*log(N))", "array sort O(n log n)"),
    ("array sort quadratic time", "array sort O(n^2)"),
    ("array sort O(n^2) recursive", "array sort O(n^2) recursive"),
    ("array sort O(1) space in place", "array sort O(1) space in_place"),
    ("array sort not in place", "array sort new"),
    ("array sort descending", "array sort_descending"),
    ("array binary_search O(log n) iterative", "array binary_search O(log n) iterative"),
    ("list reverse", "linked_list reverse"),
    ("reverse a linked list recursively", "linked_list reverse recursive"),
    ("linked_list filter even", "linked_list filter_even"),
    ("linked_list even filter", "linked_list filter_even"),
    ("array filter greater 10", "array filter k=10"),
    ("array filter > -10", "array filter k=-10"),
    ("array filter at least 10", "array filter k=9"),
    ("linked_list filter at least 10", "linked_list filter_at_least k=10"),
    ("linked_list filter at most 4", "linked_list filter_less k=5"),
    ("array filter between 3 and 7", "array filter_range a=3 b=7"),
    ("linked_list filter from 3 to 7", "linked_list filter_range lo=3 hi=7"),
    ("linked_list filter_range hi=7 lo=3", "linked_list filter_range lo=3 hi=7"),
    ("linked_list delete all 3", "linked_list delete_all k=3"),
    ("linked_list delete first 3", "linked_list delete k=3"),
    ("linked_list delete first", "linked_list delete_first"),
    ("array kth_smallest 2", "array kth_smallest k=2"),
    ("array count even", "array count_even"),
    ("array filter greater 3 count", "array count_greater k=3"),
    ("linked_list count greater 3", "linked_list count_above k=3"),
    ("array remove duplicates", "array remove_duplicates"),
    ("tree inorder iterative", "binary_tree inorder iterative"),
    ("tree in-order traversal", "binary_tree inorder"),
    ("binary_tree doubled_in_order", "binary_tree doubled_in_order"),
    ("binary search tree insert 5", "binary_tree insert k=5"),
    ("array equal", "array array_equal"),
    ("array is_heap", "array is_heap"),
    ("heap priority_queue", "heap priority_queue"),
    ("linked_list filter ; linked_list reverse", "linked_list filter ; linked_list reverse"),
    ("linked_list reverse then linked_list delete 3", "linked_list reverse ; linked_list delete k=3"),
    ("array sort ; array binary_search", "array sort ; array binary_search"),
    ("binary_tree preorder ; array sort", "binary_tree preorder ; array sort"),
]


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_words_find_the_algorithm_that_is_meant(text: str, meant: str) -> None:
    answer = read(text)
    assert isinstance(answer, Request), answer
    assert str(answer) == meant


def test_every_seed_folder_is_a_keyword() -> None:
    from pinball.keywords.reading import read_part

    for reference in load_references():
        for text in (
            f"{reference.structure} {reference.algorithm}",
            f"{reference.algorithm} {reference.structure}",
        ):
            part = read_part(text.replace("_", " "))
            assert isinstance(part, Part), (text, part)
            assert part.reference.path == reference.path, (text, str(part))


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "no keywords"), (" ", "no keywords"), ("a " * 600, "at most 1000"), (";" * 9, "at most 6")],
)
def test_what_is_no_request_at_all_is_refused(text: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        read(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_or_answered_in_one_line(text: str) -> None:
    try:
        answer = read(text)
    except BadRequest as error:
        assert "\n" not in str(error)
        return
    assert isinstance(answer, Request) or (answer.reason and "\n" not in answer.reason)


def test_a_request_written_out_reads_back_as_itself() -> None:
    for text, _ in MEANT:
        answer = read(text)
        assert read(str(answer)) == answer


# --- tests of a request -------------------------------------------------------------------------------------


def _tests(text: str) -> Cases:
    request = read(text)
    assert isinstance(request, Request)
    found = cases_of(request, 0)
    assert isinstance(found, Cases)
    return found


def test_a_number_of_the_request_is_no_input_and_its_border_is_tested() -> None:
    found = _tests("array filter greater 50")
    assert found.names == ("xs",)
    values = {v for (xs,) in found.inputs for v in xs}
    assert {49, 50, 51} <= values
    for (xs,), out in zip(found.inputs, found.outputs[""], strict=True):
        assert out == [x for x in xs if x > 50]


def test_parts_are_applied_in_order() -> None:
    found = _tests("linked_list filter 3 ; linked_list reverse")
    for (xs,), out in zip(found.inputs, found.outputs[""], strict=True):
        assert out == [x for x in xs if x > 3][::-1]


def test_a_later_part_gets_only_what_it_asks_for() -> None:
    found = _tests("array sort ; array binary_search")
    assert found.names == ("xs", "k")
    assert all(len(set(xs)) == len(xs) for xs, _ in found.inputs)
    assert any(len(xs) > 3 for xs, _ in found.inputs)


def test_inputs_of_later_parts_get_names_of_their_own() -> None:
    assert _tests("array filter ; array delete").names == ("xs", "k", "k2")


def test_more_tests_are_others() -> None:
    found = _tests("array sort")
    other = more_cases(found, 0)
    assert len(other.inputs) > 50
    assert not {repr(t) for t in found.inputs} & {repr(t) for t in other.inputs}


def test_the_same_request_has_the_same_tests() -> None:
    request = read("array sort")
    assert isinstance(request, Request)
    first = cases_of(request, 3)
    cases_of.cache_clear()
    again = cases_of(request, 3)
    assert isinstance(first, Cases) and isinstance(again, Cases)
    assert first.inputs == again.inputs and first.outputs == again.outputs


def test_numbers_can_be_given_for_integers_that_are_no_size() -> None:
    names = {(r.structure, r.algorithm): fixable(r) for r in load_references()}
    assert names["array", "filter"] == ("k",)
    assert names["number", "factorial"] == ()
    assert names["linked_list", "insert_at"] == ("i", "k")


def test_slips_of_the_fingers_are_counted() -> None:
    assert distance("sort", "sort") == 0
    assert distance("srot", "sort") == 1
    assert distance("sot", "sort") == 1
    assert nearest("srot", ["sort", "search", "short"]) == ("sort",)
    assert nearest("zzzzzz", ["sort"]) == ()


def test_a_new_seed_folder_is_a_new_keyword_without_code() -> None:
    sources = (Path(__file__).parents[1] / "src" / "pinball" / "keywords").glob("*.py")
    text = "".join(p.read_text() for p in sources)
    for word in ("knapsack", "preorder_of_inserted", "kth_from_end", "priority_queue"):
        assert word not in text


# --- the command --------------------------------------------------------------------------------------------


def test_the_command_answers_in_words_with_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", "--keywords", "sort"]) == 1
    said = capsys.readouterr()
    assert not said.out
    assert said.err == "pinball: unclear: sort: on which structure? choose from: array, linked_list\n"
    assert run(["write", "--keywords", "array sort O(1)", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["status"], answer["source"]) == ("impossible", "")
    assert "each of the n elements" in answer["reason"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--samples", "3"], "belong to --keywords"),
        (["--convert"], "belong to --keywords"),
        (["--noise", "--keywords", "array sort"], "leave out"),
        (["--keywords", "array sort", "--search", "dfs"], "choose from: sample"),
        (["--keywords", "array sort", "--lang", "rust"], "choose from: c, python"),
        (["--keywords", "array sort", "--name", "malloc"], "cannot name a function"),
        (["--keywords", "array sort", "--ask"], "--ask asks about examples"),
        (["--keywords", " "], "no keywords"),
    ],
)
def test_bad_options_beside_keywords_are_one_line_and_exit_code_2(
    arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["write", *arguments]) == 2
    said = capsys.readouterr().err
    assert problem in said
    assert said.count("\n") == 1


def test_the_same_words_are_read_from_python() -> None:
    answer = next(pinball.write(pinball.Spec(keywords="linked_list delete ; array sort")))
    assert answer.status == "impossible"
    assert "--convert" in answer.reason


CONVERTED = [
    ("linked_list delete ; array sort", "linked_list delete ; linked_list sort"),
    ("binary_tree preorder ; linked_list delete 3", "binary_tree preorder ; array delete k=3"),
    ("binary_tree insert ; linked_list reverse", "binary_tree insert ; binary_tree inorder ; array reverse"),
    ("array sort ; array reverse", "array sort ; array reverse"),
]


@pytest.mark.parametrize(("text", "meant"), CONVERTED)
def test_a_conversion_keeps_the_values_and_changes_the_structure(text: str, meant: str) -> None:
    assert str(read(text, convert=True)) == meant


@pytest.mark.parametrize("text", ["array sum ; array reverse", "array sort ; binary_tree insert"])
def test_what_holds_other_values_is_not_converted(text: str) -> None:
    assert isinstance(read(text, convert=True), Refusal)
