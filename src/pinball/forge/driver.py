"""Write the C that calls programs on tests: one file for any number of programs, self-contained.

Every identifier that belongs to a program gets a suffix of its own, so that programs with equal names fit in one
file and none sees another's headers. The inputs come in as 64-bit words (``payload``), the results go out as
words, test by test. Expected outputs are never there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pinball.core.errors import Unsupported
from pinball.forge.calls import Argument, CallSpec, Size
from pinball.forge.declarations import Declarations, Declared, declarations, rename

NONE = -(1 << 63)
"""The word that stands for a child that is not there."""

_STDIO = """printf fprintf sprintf snprintf scanf fscanf sscanf puts putchar fputs fputc putc getchar fgetc getc
    fgets fflush perror remove rename stdin stdout stderr FILE EOF NULL size_t"""
_STDLIB = """malloc calloc realloc free exit abort abs labs llabs rand srand qsort bsearch atoi atol strtol
    EXIT_SUCCESS EXIT_FAILURE RAND_MAX NULL size_t div ldiv div_t quot rem"""
_STRING = """strlen strcpy strncpy strcmp strncmp strcat strchr strrchr memcpy memmove memset memcmp strstr
    strdup NULL size_t"""
_WIDTHS = [f"{u}int{b}_t" for u in ("", "u") for b in (8, 16, 32, 64)]
_LIMITS = [
    f"{n}_{w}"
    for n in ("INT8", "INT16", "INT32", "INT64", "UINT8", "UINT32", "UINT64")
    for w in ("MIN", "MAX")
]
LIBRARY: dict[str, frozenset[str]] = {
    "stdio.h": frozenset(_STDIO.split()),
    "stdlib.h": frozenset(_STDLIB.split()),
    "string.h": frozenset(_STRING.split()),
    "stdbool.h": frozenset({"bool", "true", "false"}),
    "stddef.h": frozenset({"size_t", "ptrdiff_t", "NULL", "offsetof"}),
    "stdint.h": frozenset({*_WIDTHS, *_LIMITS, "SIZE_MAX", "intptr_t", "uintptr_t", "intmax_t", "uintmax_t"}),
    "inttypes.h": frozenset({*_WIDTHS, *_LIMITS, "PRId64", "PRIu64", "PRId32", "SCNd64", "SCNd32", "SIZE_MAX"}),
    "limits.h": frozenset(
        "CHAR_BIT CHAR_MAX CHAR_MIN SCHAR_MAX SCHAR_MIN SHRT_MIN SHRT_MAX INT_MIN INT_MAX UINT_MAX LONG_MIN"
        " LONG_MAX ULONG_MAX LLONG_MIN LLONG_MAX UCHAR_MAX ULLONG_MAX".split()
    ),
    "assert.h": frozenset({"assert", "static_assert"}),
    "ctype.h": frozenset("isdigit isalpha isspace islower isupper tolower toupper isalnum".split()),
    "math.h": frozenset("sqrt floor ceil pow fabs log2".split()),
    "errno.h": frozenset({"errno", "EDOM", "ERANGE", "ENOMEM", "EINVAL"}),
    "time.h": frozenset({"time", "time_t", "clock", "clock_t", "NULL", "size_t"}),
}  # fmt: skip
"""What each header declares, as far as small programs use it."""

HEAD = r"""
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
long read(int, void *, size_t);
long write(int, const void *, size_t);
int dup(int);
int dup2(int, int);
_Noreturn void _exit(int);
FILE *open_memstream(char **, size_t *);
FILE *fmemopen(void *, size_t, const char *);
extern char __data_start[], edata[], __bss_start[], end[];

#define PINBALL_NONE INT64_MIN
#define PINBALL_FAR 100000
/* All that must survive a fresh start of the programs' variables lies on the heap. */
struct pinball_state {
    int64_t *words, *next, *out, *kept;
    size_t used, room, many, held;
    int channel;
    char *text, *variables;
    size_t length;
    FILE *out_file, *in_file, *outer_out, *outer_in;
    jmp_buf home;
};
static struct pinball_state *pinball;

static void *pinball_grab(size_t bytes) {
    void *p = malloc(bytes);
    if (p == NULL) _exit(4);
    return p;
}

static int64_t pinball_take(void) { return *pinball->next++; }

static void pinball_push(int64_t word) {
    if (pinball->used == pinball->room) {
        pinball->room *= 2;
        pinball->out = realloc(pinball->out, pinball->room * sizeof *pinball->out);
        if (pinball->out == NULL) _exit(4);
    }
    pinball->out[pinball->used++] = word;
}

static void pinball_int(int64_t value) { pinball_push('I'); pinball_push(value); }
static void pinball_double(double value) {
    int64_t word;
    memcpy(&word, &value, sizeof word);
    pinball_push('D');
    pinball_push(word);
}
static void pinball_none(void) { pinball_push('N'); pinball_push(0); }
#define PINBALL_PUT(x) (_Generic((x), float: pinball_double, double: pinball_double, default: pinball_int)(x))

static void pinball_record(int64_t value) {
    if (pinball->held == pinball->many) {
        pinball->many = 2 * pinball->many + 16;
        pinball->kept = realloc(pinball->kept, pinball->many * sizeof *pinball->kept);
        if (pinball->kept == NULL) _exit(4);
    }
    pinball->kept[pinball->held++] = value;
}

static void pinball_emitted(void) {
    pinball_push('A');
    pinball_push((int64_t)pinball->held);
    for (size_t i = 0; i < pinball->held; i++) pinball_int(pinball->kept[i]);
}

static void pinball_fail(char kind) {
    pinball->used = 1;
    pinball_push('F');
    pinball_push(kind);
}

/* Byte for byte and volatile: the gaps that the address sanitizer puts between variables are read, too. */
__attribute__((no_sanitize_address, no_sanitize_undefined)) static void
pinball_copy(volatile char *to, const volatile char *from, size_t n) {
    for (size_t i = 0; i + sizeof(long) <= n; i += sizeof(long))
        *(volatile long *)(to + i) = *(const volatile long *)(from + i);
    for (size_t i = n - n % sizeof(long); i < n; i++) to[i] = from[i];
}

static void pinball_variables(int restore) {
    size_t first = (size_t)((uintptr_t)edata - (uintptr_t)__data_start);
    size_t second = (size_t)((uintptr_t)end - (uintptr_t)__bss_start);
    if (restore) {
        char *saved = pinball->variables;
        pinball_copy(__data_start, saved, first);
        pinball_copy(__bss_start, saved + first, second);
    } else {
        pinball->variables = pinball_grab(first + second);
        pinball_copy(pinball->variables, __data_start, first);
        pinball_copy(pinball->variables + first, __bss_start, second);
    }
}

/* A program's own input and output are memory while it runs. */
static void pinball_begin(int fed, int printing) {
    pinball->outer_out = stdout;
    pinball->outer_in = stdin;
    pinball->held = 0;
    pinball->text = NULL;
    if (fed) {
        size_t n = (size_t)pinball_take();
        char *text = pinball_grab(n + 2);
        for (size_t i = 0; i < n; i++) text[i] = (char)pinball_take();
        text[n] = '\n';
        stdin = pinball->in_file = fmemopen(text, n + 1, "r");
    }
    if (printing) stdout = pinball->out_file = open_memstream(&pinball->text, &pinball->length);
}

static void pinball_finish(int fed, int printing) {
    if (printing) {
        stdout = pinball->outer_out;
        fclose(pinball->out_file);
    }
    if (fed) {
        stdin = pinball->outer_in;
        fclose(pinball->in_file);
    }
}

static void pinball_printed(void) {
    pinball_push('S');
    pinball_push((int64_t)pinball->length);
    for (size_t i = 0; i < pinball->length; i++) pinball_push(pinball->text[i]);
}

_Noreturn static void pinball_exit(int code) { longjmp(pinball->home, code == 0 ? 1 : 2); }

static void pinball_put_all(const void *data, size_t bytes) {
    const char *p = data;
    while (bytes > 0) {
        long done = write(pinball->channel, p, bytes);
        if (done <= 0) _exit(3);
        p += done;
        bytes -= (size_t)done;
    }
}

static void pinball_send(void) {
    pinball->out[0] = (int64_t)pinball->used - 1;
    pinball_put_all(pinball->out, pinball->used * sizeof *pinball->out);
    pinball->used = 1;
}
"""

MAIN = r"""
const char *__asan_default_options(void);
const char *__asan_default_options(void) {
    return "detect_leaks=0:symbolize=0:disable_coredump=0:allocator_may_return_null=1:quarantine_size_mb=16";
}

int main(void) {
    struct pinball_state *state = calloc(1, sizeof *state);
    if (state == NULL) _exit(4);
    size_t room = 1 << 16, used = 0;
    long got;
    char *data = pinball_grab(room);
    while ((got = read(0, data + used, room - used)) > 0) {
        used += (size_t)got;
        if (used == room && (data = realloc(data, room *= 2)) == NULL) _exit(4);
    }
    pinball = state;
    pinball->words = pinball->next = (int64_t *)(void *)data;
    pinball->channel = dup(1);
    dup2(2, 1);
    pinball->room = 64;
    pinball->used = 1;
    pinball->out = pinball_grab(pinball->room * sizeof *pinball->out);
    pinball_variables(0);
    for (;;) {
        int64_t program = pinball_take();
        if (program < 0) break;
        for (int64_t tests = pinball_take(); tests > 0; tests--) {
            pinball_run(program);
            pinball_send();
        }
    }
    pinball_push('Z');
    pinball_send();
    _exit(0);
}
"""


@dataclass(frozen=True, slots=True)
class Program:
    """A C program and how it is called; ``names`` are its inputs' names."""

    text: str
    call: CallSpec
    names: tuple[str, ...]


def c_program(programs: Sequence[Program]) -> str:
    """Return one C file that runs each program on the tests it reads.

    Raise ``Unsupported`` where a call does not fit what a program declares.
    """
    parts = [HEAD]
    runs: list[str] = []
    for number, program in enumerate(programs):
        parts.append(case(program, number))
        runs.append(f"    if (program == {number}) {{ pinball_case_{number}(); return; }}\n")
    parts.append("static void pinball_run(int64_t program) {\n" + "".join(runs) + "    _exit(5);\n}\n")
    return "".join([*parts, MAIN])


def case(program: Program, number: int) -> str:
    """Return a program's text with its identifiers made its own, and the function that runs one test of it."""
    new = _renamer(program.text, number)
    text = rename(program.text, new)
    writer = _Case(program.call, declarations(text), new, number)
    body = writer.body()
    return f'#line 1 "p{number}.c"\n{text}\n#line 1 "driver.c"\n{writer.before}{body}'


def _renamer(text: str, number: int) -> Callable[[str], str]:
    headers = re.findall(r"^\s*#\s*include\s*[<\"]([\w./]+)[>\"]", text, re.MULTILINE)
    known = frozenset().union(*(LIBRARY.get(h, frozenset()) for h in headers))

    def new(name: str) -> str:
        if name == "exit" and name in known:
            return "pinball_exit"
        return name if name in known else f"{name}_p{number}"

    return new


class _Case:
    """Writes the function for one program; ``before`` collects what must stand in front of it."""

    def __init__(
        self, call: CallSpec, declared: Declarations, new: Callable[[str], str], number: int
    ) -> None:
        self.call, self.declared, self.new, self.number = call, declared, new, number
        self.before = ""
        self.lines: list[str] = []

    def body(self) -> str:
        name = self.new(self.call.function)
        signature = self.declared.functions.get(name)
        if signature is None:
            raise Unsupported(f"call: the program defines no function {self.call.function!r}")
        parameters = signature.parameters
        given = [self._argument(k, a, parameters) for k, a in enumerate(self.call.arguments)]
        if self.call.function == "main" and len(parameters) == 2 and not given:
            given = ["1", '(char *[]){"program", NULL}']
        if len(given) != len(parameters):
            raise Unsupported(
                f"call: {self.call.function} takes {len(parameters)} arguments, not {len(given)}"
            )
        kind = self.call.result.kind
        fed, printing = int(self.call.stdin is not None), int(kind == "stdout" or "printf" in self.before)
        finish = f"pinball_finish({fed}, 1);"
        if self.declared.stateful:
            self.lines.insert(0, "pinball_variables(1);")
        self._line(f"pinball_begin({fed}, 1);")
        self._line("int64_t past = setjmp(pinball->home);")
        needs = kind in ("return", "returned_array", "value") or self.call.result.name == "return"
        needs = needs or (self.call.result.cut or ("",))[0] == "return"
        invoked = f"{name}({', '.join(given)})"
        result = self.declared.resolve(signature.result)
        if needs:
            self._line("if (past == 0) {")
            self._line(f"    {self._result_type(result)} result = {self._cast(result)}{invoked};")
            self._line(f"    {finish}")
            self._read(result)
            self._line(f"}} else {{ {finish} pinball_fail('X'); }}")
        else:
            self._line(f"if (past == 0) {invoked};")
            self._line(finish)
            self._line("if (past == 2) pinball_fail('X'); else {")
            self._read(result)
            self._line("}")
        del printing
        inner = "".join(f"    {line}\n" for line in self.lines)
        return f"static void pinball_case_{self.number}(void) {{\n{inner}}}\n"

    def _line(self, text: str) -> None:
        self.lines.append(text)

    # --- arguments --------------------------------------------------------------------------------------

    def _argument(self, k: int, argument: Argument, parameters: Sequence[Declared]) -> str:
        if k >= len(parameters):
            raise Unsupported(f"call: {self.call.function} takes {len(parameters)} arguments only")
        kind = self.declared.resolve(parameters[k])
        pointers = kind.stars + kind.dimensions
        match argument.kind:
            case "value":
                self._line(f"int64_t a{k} = pinball_take();")
                return f"a{k}"
            case "input" if not pointers:
                self._line(f"int64_t a{k} = pinball_take();")
                return f"a{k}"
            case "null":
                return "NULL"
            case "emit":
                return self._emit(k, kind)
            case "list" | "listref" | "tree" | "treeref":
                self._linked(k, argument.kind.removesuffix("ref"), kind)
                return f"&a{k}" if argument.kind.endswith("ref") else f"a{k}"
        if pointers == 0:
            raise Unsupported(f"call: parameter {k + 1} of {self.call.function} is no pointer")
        flat = argument.kind in ("flat", "grid")
        element = self._element(kind, 0 if flat else 2 if argument.kind == "rows" else 1)
        self._array(k, argument.kind, element)
        return f"(void *)a{k}"

    def _element(self, kind: Declared, levels: int) -> str:
        """Return the type text with ``levels`` pointers taken away; all of them for 0."""
        left = kind.stars + kind.dimensions - levels if levels else 0
        return self.declared.spelling(kind.base) + " " + "*" * max(left, 0)

    def _path(self, element: str) -> str:
        """Return how the number in an element is reached: nothing, or ``.key`` in a record."""
        kind = self.declared.resolve(Declared("", element.strip()))
        path = "" if kind.stars else self.declared.value(kind.base)
        return f".{path}" if path else ""

    def _array(self, k: int, kind: str, element: str) -> None:
        path = self._path(element)
        if kind == "cell":
            self._line(f"{element}*a{k} = pinball_grab(sizeof({element})); a{k}[0]{path} = 0;")
            return
        self._line(f"int64_t n{k} = pinball_take();")
        if kind == "buffer":
            self._line(f"{element}*a{k} = pinball_grab((size_t)n{k} * sizeof({element}));")
            return
        if kind == "rows":
            self._line(f"int64_t w{k} = pinball_take();")
            self._line(f"{element}**a{k} = pinball_grab((size_t)n{k} * sizeof(void *));")
            self._line(f"for (int64_t i = 0; i < n{k}; i++) {{")
            self._line(f"    a{k}[i] = pinball_grab((size_t)w{k} * sizeof({element}));")
            self._line(f"    for (int64_t j = 0; j < w{k}; j++) a{k}[i][j]{path} = pinball_take();")
            self._line("}")
            return
        self._line(f"int64_t z{k} = pinball_take();")
        if kind == "grid":
            self._line(f"int64_t r{k} = pinball_take(), w{k} = pinball_take(); (void)r{k}, (void)w{k};")
        self._line(f"{element}*a{k} = pinball_grab((size_t)(n{k} + z{k}) * sizeof({element}));")
        if path:
            self._line(f"memset(a{k}, 0, (size_t)(n{k} + z{k}) * sizeof({element}));")
        self._line(f"for (int64_t i = 0; i < n{k}; i++) a{k}[i]{path} = pinball_take();")
        self._line(f"if (z{k}) a{k}[n{k}]{path} = 0;")

    def _emit(self, k: int, kind: Declared) -> str:
        if kind.callback is None or len(kind.callback[1]) != 1:
            raise Unsupported(
                f"call: parameter {k + 1} of {self.call.function} takes no function of one integer"
            )
        returns, parameters = kind.callback
        name = f"pinball_emit_{self.number}_{k}"
        back = "" if returns.strip() == "void" else " return 0;"
        self.before += f"static {returns}{name}({parameters[0]}value) {{ pinball_record(value);{back} }}\n"
        return name

    def _record(self, kind: Declared, wanted: int) -> tuple[str, str, tuple[str, ...]]:
        """Return a record's type text, the path to its number, and its links; it must have ``wanted``."""
        links = self.declared.links(kind.base)
        value = self.declared.value(kind.base)
        if len(links) < wanted or not value:
            raise Unsupported(
                f"call: {kind.base or 'a parameter'} is no record with a number and {wanted} links"
            )
        return self.declared.spelling(kind.base), value, links

    def _linked(self, k: int, shape: str, kind: Declared) -> None:
        record, value, links = self._record(kind, 2 if shape == "tree" else 1)
        self._line(f"{record} *a{k} = NULL; int64_t n{k} = pinball_take();")
        fresh = f"{record} *x = pinball_grab(sizeof *x); memset(x, 0, sizeof *x); x->{value} ="
        if shape == "list":
            self._line(f"{{ {record} **tail = &a{k};")
            self._line(f"for (int64_t i = 0; i < n{k}; i++) {{")
            self._line(f"    {fresh} pinball_take();")
            self._line(f"    x->{links[0]} = NULL; *tail = x; tail = ({record} **)&x->{links[0]};")
            self._line("} }")
            return
        self._line(f"{{ {record} **row = pinball_grab((size_t)(n{k} + 1) * sizeof *row); int64_t used = 0;")
        self._line(f"for (int64_t i = 0; i < n{k}; i++) {{")
        self._line("    int64_t word = pinball_take(); if (word == PINBALL_NONE) continue;")
        self._line(f"    {fresh} word;")
        self._line(f"    x->{links[0]} = NULL; x->{links[1]} = NULL; row[used++] = x;")
        self._line(f"    if (i == 0) a{k} = x; else if (i % 2) row[(i - 1) / 2]->{links[0]} = x;")
        self._line(f"    else row[(i - 1) / 2]->{links[1]} = x;")
        self._line("} free(row); }")

    # --- the result -------------------------------------------------------------------------------------

    def _result_type(self, kind: Declared) -> str:
        return self._element(kind, 0) + "*" * (kind.stars + kind.dimensions)

    def _cast(self, kind: Declared) -> str:
        return "(void *)" if kind.stars else ""

    def _read(self, result: Declared) -> None:
        spec = self.call.result
        match spec.kind:
            case "return":
                self._line("PINBALL_PUT(result);")
            case "value":
                record, value, _ = self._record(result, 1)
                self._line(f"if (result == NULL) pinball_none(); else PINBALL_PUT(result->{value});")
            case "cell":
                self._line(f"PINBALL_PUT(*a{self._place(spec.name)});")
            case "stdout":
                self._line("pinball_printed();")
            case "emitted":
                self._line("pinball_emitted();")
            case "list" | "tree":
                self._walk(spec.kind, spec.name, result)
            case _:
                self._array_result(result)

    def _place(self, name: str) -> int:
        for k, argument in enumerate(self.call.arguments):
            if argument.name == name and argument.kind != "value":
                return k
        raise Unsupported(f"call: the result {name!r} is no argument")

    def _array_result(self, result: Declared) -> None:
        spec = self.call.result
        room, source = "INT64_MAX", "result"
        count = ""
        if spec.kind == "array":
            places = [
                k for k, a in enumerate(self.call.arguments) if a.name == spec.name and a.kind != "value"
            ]
            if places:
                k = places[0]
                kind = self.call.arguments[k].kind
                source, room = f"a{k}", f"n{k}"
                count = f"n{k}" if kind != "rows" else f"n{k} * w{k}"
                if kind == "rows":
                    self._line(f"int64_t width = w{k}; (void)width;")
                    source = f"a{k}[i / width][i % width]"
                if kind == "grid":
                    count, room = f"r{k} * w{k}", f"n{k}"
                    source = f"a{k}[i / w{k} * (n{k} / r{k}) + i % w{k}]"
            else:
                source = self.new(spec.name)
                variable = self.declared.variables.get(source)
                if variable is None:
                    raise Unsupported(f"call: no argument and no global variable named {spec.name!r}")
                if variable.dimensions:
                    room = f"(int64_t)(sizeof({source}) / sizeof({source}[0]))"
        match spec.cut:
            case ("return", _):
                count = "(int64_t)result"
            case ("cell", name):
                count = f"(int64_t)*a{self._place(name)}"
            case ("global", name):
                count = f"(int64_t){self.new(name)}"
            case ("size", _):
                count = "pinball_take()"
        if not count:
            raise Unsupported("call: how many elements the result has is not said")
        element = source if "[" in source else f"{source}[i]"
        self._line(f"int64_t count = {count};")
        self._line(f"if (count < 0 || count > {room} || count > PINBALL_FAR) pinball_fail('L'); else {{")
        self._line("    pinball_push('A'); pinball_push(count);")
        self._line(
            f"    for (int64_t i = 0; i < count; i++) PINBALL_PUT({element}{self._result_path(result)});"
        )
        self._line("}")

    def _result_path(self, result: Declared) -> str:
        spec = self.call.result
        if spec.kind == "returned_array":
            return self._path(self._element(result, 1))
        for k, argument in enumerate(self.call.arguments):
            if argument.name == spec.name and argument.kind == "input":
                parameters = self.declared.functions[self.new(self.call.function)].parameters
                return self._path(self._element(self.declared.resolve(parameters[k]), 1))
        return ""

    def _walk(self, shape: str, name: str, result: Declared) -> None:
        if name == "return":
            source, kind = "result", result
        else:
            k = self._place(name)
            source = f"a{k}"
            parameters = self.declared.functions[self.new(self.call.function)].parameters
            kind = self.declared.resolve(parameters[k])
        record, value, links = self._record(kind, 2 if shape == "tree" else 1)
        self._line("size_t at = pinball->used + 1; int64_t count = 0; pinball_push('A'); pinball_push(0);")
        if shape == "list":
            self._line(
                f"for ({record} *x = {source}; x != NULL && count <= PINBALL_FAR; x = x->{links[0]}) {{"
            )
            self._line(f"    PINBALL_PUT(x->{value}); count++;")
            self._line("}")
        else:
            self._line(f"{record} **row = pinball_grab((2 * PINBALL_FAR + 3) * sizeof *row);")
            self._line(f"size_t many = 1, kept = pinball->used; int64_t solid = 0; row[0] = {source};")
            self._line("for (size_t i = 0; i < many && many <= 2 * PINBALL_FAR; i++) {")
            self._line("    count++;")
            self._line("    if (row[i] == NULL) { pinball_none(); continue; }")
            self._line(f"    PINBALL_PUT(row[i]->{value}); solid = count; kept = pinball->used;")
            self._line(f"    row[many++] = row[i]->{links[0]}; row[many++] = row[i]->{links[1]};")
            self._line("}")
            self._line("if (many <= 2 * PINBALL_FAR) { count = solid; pinball->used = kept; }")
            self._line("free(row);")
        self._line("if (count > PINBALL_FAR) pinball_fail('C'); else pinball->out[at] = count;")


# --- the words that go in ---------------------------------------------------------------------------------


def payload(call: CallSpec, names: Sequence[str], inputs: Sequence[Any]) -> list[int]:
    """Return one test's inputs as the words that the program's case reads."""
    values = dict(zip(names, inputs, strict=True))
    words: list[int] = []
    for argument in call.arguments:
        words += _words(argument, values)
    if call.stdin is not None:
        text = " ".join(piece for a in call.stdin for piece in _fed(a, values))
        words += [len(text), *text.encode()]
    cut = call.result.cut
    if cut is not None and cut[0] == "size":
        words.append(size(call.result.size, values))
    return words


def size(wanted: Size, values: dict[str, Any]) -> int:
    """Return the value of a size; ``len`` counts elements, rows, characters or nodes."""
    total = wanted.offset
    for factor, name, is_length in wanted.terms:
        if name not in values:
            raise Unsupported(f"call: no input named {name!r}; choose from: {', '.join(values)}")
        value = values[name]
        total += factor * (sum(v is not None for v in value) if is_length else int(value))
    return total


def _words(argument: Argument, values: dict[str, Any]) -> list[int]:
    if argument.kind in ("value", "buffer"):
        return [size(argument.size, values)]
    if argument.kind in ("cell", "emit", "null"):
        return []
    if argument.name not in values:
        raise Unsupported(f"call: no input named {argument.name!r}; choose from: {', '.join(values)}")
    value = values[argument.name]
    match argument.kind:
        case "list" | "listref" | "tree" | "treeref":
            return [len(value), *(NONE if v is None else v for v in value)]
        case "flat":
            row = [v for r in value for v in r]
            return [len(row), 0, *row]
        case "rows":
            return [len(value), len(value[0]) if value else 0, *(v for r in value for v in r)]
        case "grid":
            width, columns = size(argument.size, values), len(value[0]) if value else 0
            row = [v for r in value for v in [*r, *[0] * (width - columns)]]
            return [len(row), 0, len(value), columns, *row]
    if isinstance(value, str):
        return [len(value), 1, *value.encode()]
    return [len(value), 0, *value] if isinstance(value, list | tuple) else [value]


def _fed(argument: Argument, values: dict[str, Any]) -> list[str]:
    if argument.kind == "value":
        return [str(size(argument.size, values))]
    value = values[argument.name]
    if isinstance(value, int | str):
        return [str(value)]
    return [str(v) for row in value for v in (row if isinstance(row, list) else [row])]
