"""Write the C that calls programs on tests: one file for any number of programs, self-contained.

Every identifier that belongs to a program gets a suffix of its own, so that programs with equal names fit in
one file and none sees another's headers. The inputs come in as 64-bit words (``payload.py``), the results
go out as words, test by test. Expected outputs are never there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pinball.core.errors import Unsupported
from pinball.forge._guest import AS_ASKED, HEAD, MAIN, PLAINLY
from pinball.forge.calls import Argument, CallSpec
from pinball.forge.declarations import Declarations, Declared, declarations, rename
from pinball.forge.library import renamer


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
    parts = [PLAINLY, HEAD, AS_ASKED]
    runs: list[str] = []
    for number, program in enumerate(programs):
        parts.append(case(program, number))
        runs.append(f"    if (program == {number}) {{ pinball_case_{number}(); return; }}\n")
    parts.append("static void pinball_run(int64_t program) {\n" + "".join(runs) + "    _exit(5);\n}\n")
    return "".join([*parts, PLAINLY, MAIN, AS_ASKED])


def case(program: Program, number: int) -> str:
    """Return a program's text with names of its own, and the function that runs one test of it."""
    new = renamer(program.text, number)
    text = rename(program.text, new)
    writer = _Case(program.call, declarations(text), new, number)
    body = writer.body()
    own = f'#line 1 "driver.c"\n{PLAINLY}{writer.before}{body}{AS_ASKED}'
    return f'#line 1 "p{number}.c"\n{text}\n{own}'


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
        fed = int(self.call.stdin is not None)
        finish = f"pinball_finish({fed});"
        if self.declared.stateful:
            self.lines.insert(0, "pinball_variables(1);")
        self._line(f"pinball_begin({fed});")
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
                _, value, _ = self._record(result, 1)
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
                source = f"a{k}"
                count = room = f"n{k}" if kind != "rows" else f"n{k} * w{k}"
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
