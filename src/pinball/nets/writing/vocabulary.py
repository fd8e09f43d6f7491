"""The closed vocabulary in which programs are written: a token's id is its place in ``VOCABULARY``.

Prompt words come from ``words.txt``: the parts of the names of all structures and algorithms, brought up to
date by ``python -m pinball.nets.writing SEEDS``. New words take the places of spare ones, so no id moves.
"""

from __future__ import annotations

from pathlib import Path

PAD, BEGIN, SEP, END = "<pad>", "<begin>", "<sep>", "<end>"
ARGUMENTS = tuple(f"arg:{n}" for n in range(4))
PARTS = tuple(f"call:part{n}" for n in range(4))

# --- names ------------------------------------------------------------------------------------------------

NUMBERS = ("i", "j", "k", "n", "m", "u", "v", "w", "x", "y", "z", "h", "l", "o", "d0", "d1")
ARRAYS = ("a", "b", "c", "d", "e", "g", "a0", "a1")
REFERENCES = ("p", "q", "r", "s", "t", "p0", "p1", "p2")
POINTERS = ("at", "bt", "ct", "dt")
RECORD_VALUES = ("ra", "rb", "rc", "rd")
FUNCTION_VALUES = ("fa", "fb", "fc")
POOLS = {
    "number": NUMBERS,
    "array": ARRAYS,
    "ref": REFERENCES,
    "pointer": POINTERS,
    "record": RECORD_VALUES,
    "function": FUNCTION_VALUES,
}
"""The names that variables get, by the tag of their kind; the next free one at a declaration."""
VARIABLES = tuple(name for pool in POOLS.values() for name in pool)
FUNCTIONS = tuple(f"f{n}" for n in range(10))
LABELS = tuple(f"done{n}" for n in range(6))

LINKED, PLAIN = ("node", "cell", "link"), ("pair", "state", "store")
RECORDS = (*LINKED, *PLAIN)
"""Records that refer to their own kind, and others."""

FIELDS = {
    "self": ("next", "prev", "left", "right", "parent", "other"),
    "number": ("value", "key", "count", "size", "rank"),
    "ref": ("head", "tail", "top"),
    "array": ("items", "data", "rows"),
    "function": ("visit", "test", "apply"),
    "record": ("first", "second"),
    "pointer": ("place", "spot"),
}
"""The names that fields get, by the tag of their kind; ``self`` are references to the record itself."""
FIELD_NAMES = tuple(name for pool in FIELDS.values() for name in pool)

# --- types, operators, constants --------------------------------------------------------------------------

SCALARS = (
    "int", "long", "short", "char", "unsigned", "ulong", "ushort", "uchar", "size", "bool", "double", "void",
)  # fmt: skip
TYPES = (
    *SCALARS, "ints", "const:ints", "array", "const:array", "array:n", "const:array:n", "pointer",
    "function:type", "optional",
)  # fmt: skip
OPERATORS = (
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    "**",
    "<",
    "<=",
    ">",
    ">=",
    "==",
    "!=",
    "and",
    "or",
)
UPDATES = ("", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>")
CONSTANTS = (
    *range(-2, 17), 20, 26, 31, 32, 64, 100, 128, 256, 1000, 1024, 1100, 2000, 2048, 10**6, 2**31 - 1,
    -(2**31), 2**63 - 1, -(2**63),
)  # fmt: skip
TEXTS = (
    "", "%d", "%d ", "%d\n", "\n", " ", "%d %d", "%d%d", "%ld", "%ld\n", "%ld ", "%lf", "%d%c", "%d%s",
    "%d -> ", "%d\t", "0\n", "1\n", ", ", "NULL\n", " -> ", "%d %d\n", "aeiou",
)  # fmt: skip
CHARACTERS = (
    *"abcdefghijklmnopqrstuvwxyz", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ", *"0123456789",
    *" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "\n", "\t", "\0", "\r",
)  # fmt: skip

STATEMENTS = (
    *(f"set{operator}" for operator in UPDATES), "inc", "dec", "do", "if", "else", "while", "dowhile", "for",
    "for:down", "for:by", "loop", "foreach", "switch", "case", "default", "block", "break", "continue",
    "return", "return:void", "yield", "goto", "label", "free", "unpack", "declare", "end", "none", "colon",
)  # fmt: skip
EXPRESSIONS = (
    *OPERATORS, "null", "true", "false", "neg", "not", "~", "choose", "index", "deref", "addr", "len", "cast",
    "malloc", "calloc", "new", "sizeof", "sizeof:type", "list", "x++", "++x", "x--", "--x", "assigned",
    "assigned:by", "number", "float", "text", "char", "repeat", "lambda", "each", "each:if", "zip", "slice",
    "slice:by", "accumulate", "call:fa", "call:fb", "call:fc", "value",
)  # fmt: skip
BUILTINS = ("min", "max", "sum", "sorted", "abs")
METHODS = {
    "append": 1, "pop": -1, "split": -1, "__contains__": 1, "popleft": 0, "insert": 2, "index": 1,
    "count": 1, "remove": 1, "extend": 1, "join": 1, "appendleft": 1, "copy": 0, "lower": 0, "upper": 0,
    "reverse": 0, "sort": -1, "clear": 0, "strip": -1, "isdigit": 0, "isalpha": 0, "isspace": 0,
}  # fmt: skip
"""Methods in Python with the number of their arguments; -1 is any number."""
KEYWORDS = ("end", "sep", "reverse", "key", "default")

# --- the call line ----------------------------------------------------------------------------------------

INPUTS = (
    "xs",
    "ys",
    "k",
    "t",
    "n",
    "s",
    "m",
    "i",
    "a",
    "b",
    "lo",
    "hi",
    "base",
    "modulus",
    "d",
    "x",
    "k2",
    "k3",
    "n2",
    "i2",
)
CALL = (
    "given:list", "given:&list", "given:tree", "given:&tree", "given:flat", "given:rows", "given:grid",
    "given:out", "given:cell", "given:emit", "given:null", "given:len", "given:sum", "given:minus",
    "given:times", "given:read", "gives:return", "gives:value", "gives:list", "gives:tree", "gives:stdout",
    "gives:emitted", "gives:printed", "gives:out", "gives:out2", "gives:cell", "gives:cell2", "gives:global",
    "gives:cut",
)  # fmt: skip
"""``given:...`` is how an input is handed over, ``gives:...`` what counts as the result."""

# --- the prompt -------------------------------------------------------------------------------------------

CLASSES = ("O(1)", "O(log n)", "O(sqrt n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)")
OPTIONS = (
    "recursive", "iterative", "in_place", "new", "first", "last", "all", "count", "ascending", "descending",
    "prints", "reads", "emits", "returns", "helper", "stack",
)  # fmt: skip
WORD_PLACES = 320
WORDS = tuple(Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split())

from pinball.nets.writing.library import LIBRARY  # noqa: E402  (its names are tokens)

VOCABULARY: tuple[str, ...] = (
    PAD, BEGIN, SEP, END,
    "lang:c", "lang:python", "join", "part", "noise",
    *(f"time:{c}" for c in CLASSES), *(f"space:{c}" for c in CLASSES),
    *(f"opt:{o}" for o in OPTIONS), *(f"opt:spare{n}" for n in range(4)),
    *ARGUMENTS,
    "record", "global", "function", "main", "call",
    *TYPES, *(f"ref:{r}" for r in RECORDS), *(f"rec:{r}" for r in RECORDS),
    *STATEMENTS, *EXPRESSIONS,
    *(f"name:{v}" for v in VARIABLES), *(f"call:{f}" for f in FUNCTIONS), *PARTS,
    *(f"function:{f}" for f in FUNCTIONS),
    *(f"->{f}" for f in FIELD_NAMES), *(f".{f}" for f in FIELD_NAMES),
    *(f"label:{n}" for n in LABELS),
    *(str(c) for c in CONSTANTS), *(f"text:{t!r}" for t in TEXTS), *(f"char:{c!r}" for c in CHARACTERS),
    *(f"builtin:{b}" for b in BUILTINS), *(f"method:{m}" for m in METHODS),
    *(f"keyword:{k}" for k in KEYWORDS),
    *(f"library:{name}" for name in LIBRARY),
    *CALL, *(f"in:{name}" for name in INPUTS),
    *(f"word:{w}" for w in WORDS), *(f"word:spare{n}" for n in range(len(WORDS), WORD_PLACES)),
)  # fmt: skip
IDS: dict[str, int] = {token: place for place, token in enumerate(VOCABULARY)}
"""Each token's id."""
