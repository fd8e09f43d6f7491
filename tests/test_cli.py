"""The command line: product on stdout, evidence on stderr, exit codes 0, 1 and 2, never a traceback."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pinball.cli import run

COMMANDS = ("bench", "check", "doctor", "equal", "label", "train", "write")
SORTED = ("-e", "[3, 1, 2] -> [1, 2, 3]")
HARD = tuple(
    f"--example=[{n}, {n * n % 7}, 5] -> [{n * n * n % 11}, -{n}, {n * 5 % 13}, 99]" for n in range(3, 9)
)


def pinball(*arguments: str, stdin: str = "", **changes: str) -> subprocess.CompletedProcess[str]:
    """Run the real command in a process of its own."""
    command = [sys.executable, "-c", "from pinball.cli import main; main()", *arguments]
    environment = {**os.environ, **changes}
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, env=environment, timeout=60, check=False
    )


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (
            ["writ"],
            "no command named 'writ'; choose from: bench, check, doctor, equal, forge, label, repair",
        ),
        (["write"], "no example"),
        (["write", "sort an array"], "words are not read"),
        (["write", "-e", "[1, 2 -> 3"], "column 7: expected ',' or ']'"),
        (["write", "-e", "[1] -> 2", "-e", "1 -> 2"], "input 1 is an integer in example 2"),
        (["write", "-e", "[1] -> 2", "-e", "[1], 2 -> 2"], "example 2 has 2 inputs"),
        (["write", "-e", "[9223372036854775808] -> 2"], "does not fit in 64 bits"),
        (["write", *SORTED, "--lang", "fortran"], "no language named 'fortran'; choose from: c, python"),
        (["write", *SORTED, "--search", "x"], "no search named 'x'; choose from:"),
        (["write", *SORTED, "--seconds", "-1"], "--seconds -1.0: expected a number from 0"),
        (["write", *SORTED, "--seconds", "nan"], "--seconds nan"),
        (["write", *SORTED, "--seconds", "soon"], "--seconds"),
        (["write", *SORTED, "--length", "0"], "--length"),
        (["write", *SORTED, "--name", "3rd"], "'3rd' cannot name a function"),
        (["write", *SORTED, "-o", "/nonexistent/x.c"], "there is no directory /nonexistent"),
        (["write", *SORTED, "-o", "/"], "it is a directory"),
        (["write", *SORTED, "-o", "x", "--evidence", "x"], "-o and --evidence both name x"),
        (["write", "--examples", "absent.json"], "cannot read absent.json"),
        (["check", "absent.json"], "cannot read absent.json"),
        (["check"], "Missing argument"),
        (["bench", "nosuch"], "no bench named 'nosuch'; choose from:"),
        (["bench"], "no bench named ''; choose from:"),
        (["train", "nosuch"], "no train named 'nosuch'; choose from:"),
    ],
)
def test_a_bad_request_is_one_line_and_exit_2(
    arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("pinball: ") and err.count("\n") == 1
    assert problem in err


def test_a_bad_request_for_json_is_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", "-e", "[1", "--json"]) == 2
    data = json.loads(capsys.readouterr().out)
    assert data["status"] == "invalid" and "column 3" in data["reason"]
    assert data["verdict"]["level"] == "REJECTED"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_a_worked_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == 0
    assert f"pinball {name} " in capsys.readouterr().out.split("Usage: ")[1].split("\n", 1)[1]


def test_help_lists_the_commands_and_imports_nothing_heavy() -> None:
    code = (
        "import sys; from pinball.cli import run; assert run(['--help']) == 0; "
        "print([m for m in ('numpy', 'z3', 'onnxruntime', 'torch', 'tree_sitter') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert all(f"\n  {name} " in done.stdout for name in COMMANDS)


def test_examples_that_contradict_are_impossible_and_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", "-e", "[1] -> 1", "-e", "[1] -> 2"]) == 1
    out, err = capsys.readouterr()
    assert out == "" and "impossible" in err and "[1] -> 1 and [1] -> 2" in err


def test_no_time_is_no_answer_and_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", *SORTED, "--seconds", "0"]) == 1
    assert "the time was up after 0 programs" in capsys.readouterr().err


def test_without_a_compiler_c_is_refused_in_one_line_before_the_search(tmp_path: Path) -> None:
    done = pinball("write", *SORTED, "--lang", "c", PATH=str(tmp_path))
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr == "pinball: no C compiler on PATH; install one of: gcc, clang, cc\n"


def test_the_source_goes_to_stdout_and_the_evidence_to_stderr() -> None:
    done = pinball("write", *SORTED, "--lang", "python", "--length", "3")
    assert done.returncode == 0
    assert done.stdout.startswith("def ") and "->" in done.stdout
    compile(done.stdout, "answer.py", "exec")
    assert "SORT a" in done.stderr and "tested" in done.stderr and "search" in done.stderr


def test_a_file_of_examples_gives_a_source_file_and_evidence_that_checks(tmp_path: Path) -> None:
    examples, source, proof = (tmp_path / name for name in ("third.json", "third.c", "evidence.json"))
    rows = [{"inputs": [2, [5, 6, 7]], "output": 7}, {"inputs": [0, [4, 9]], "output": 4}]
    examples.write_text(json.dumps({"name": "third", "examples": rows}))
    done = pinball(
        "write", "--examples", str(examples), "-o", str(source), "--evidence", str(proof), "--json"
    )
    data = json.loads(done.stdout)
    assert done.returncode == 0 and data["status"] == "solved" and data["entry"] == "third"
    assert data["evidence"] == str(proof) and source.read_text() == data["source"]

    checked = pinball("check", str(proof), "--json")
    found = json.loads(checked.stdout)
    assert (checked.returncode, found["status"], found["failed"]) == (0, "held", [])

    proof.write_text(proof.read_text().replace("third", "other"))
    changed = pinball("check", str(proof))
    assert changed.returncode == 2 and "does not match the content" in changed.stderr


def test_evidence_is_inline_where_no_file_is_named() -> None:
    data = json.loads(pinball("write", *SORTED, "--lang", "python", "--length", "2", "--json").stdout)
    assert data["evidence"]["schema"] == 1 and data["evidence"]["source"] == data["source"]


def test_ask_takes_the_answer_and_goes_on() -> None:
    arguments = ("write", "-e", "[1, 2] -> 2", "--lang", "python", "--length", "2", "--ask")
    plain, asked = pinball(*arguments), pinball(*arguments, stdin="nonsense\nb\n")
    assert "Which output is right for" in plain.stderr and plain.returncode == 0
    assert "expected an integer" in asked.stderr
    assert "2 given" in asked.stderr and asked.stdout != plain.stdout


def test_an_output_that_takes_nothing_is_one_line_and_no_traceback() -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-c", "from pinball.cli import main; main()", "--help"]
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    assert done.returncode == 2
    assert done.stderr == "pinball: the output: No space left on device\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_signal_ends_it_with_one_line_and_leaves_nothing_behind(
    tmp_path: Path, number: signal.Signals
) -> None:
    command = [
        sys.executable,
        "-c",
        "from pinball.cli import main; main()",
        "write",
        *HARD,
        "--seconds",
        "60",
    ]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        start_new_session=True,
    )
    time.sleep(2)
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130 and out == ""
    assert "interrupted after" in err and "Traceback" not in err
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_progress_is_shown_on_a_terminal_only() -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", "from pinball.cli import main; main()", "write", *HARD, "--seconds", "2"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    said = b""
    while select.select([ours], [], [], 20)[0]:
        try:
            said += os.read(ours, 4096)
        except OSError:  # the terminal's other end is closed
            break
    process.communicate(timeout=20)
    os.close(ours)
    assert b"programs explored" in said and process.returncode == 1
    assert "programs explored" not in pinball("write", *HARD, "--seconds", "1.5").stderr


def test_doctor_names_the_compiler_the_sandbox_and_the_nets(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["doctor", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert code == (1 if found["missing"] else 0)
    assert {"compiler", "python", "z3-solver"} <= set(found["tools"])
    assert "seccomp" in found["sandbox"] and found["languages"] == ["c", "python"]
    assert "dfs" in found["searches"]
