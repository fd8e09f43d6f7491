"""The C harness: a ``main`` for one signature, which calls the candidate and reports what came back.

Words of 64 bits in and out. In: the number of cases, then for each case and parameter an int, or a length
and the elements. Out, for each case: ``I`` value, ``A`` length elements, ``E`` errno, ``M`` (an input was
changed), ``L`` length (too long to be true) or ``K`` bytes (not freed; only under the address sanitizer), and
``Z`` at the end. The candidate's own output goes to stderr.
"""

from __future__ import annotations

from collections.abc import Sequence

from pinball.core.program import ARRAY

# Leak detection starts a thread and symbolising a program; the core limit is set. The cage forbids all three.
# Optimising the harness, or reading its headers, would cost more than compiling the candidate.
_HEAD = """\
#ifdef __clang__
#pragma clang optimize off
#else
#pragma GCC optimize("O0")
#endif
#include <errno.h>
#include <stddef.h>
#include <stdint.h>

typedef ptrdiff_t ssize_t;
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
int dup(int);
int dup2(int, int);
_Noreturn void _exit(int);
void *malloc(size_t);
void *realloc(void *, size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);
int memcmp(const void *, const void *, size_t);

static int64_t *words, *next_word;
static int channel;

static void put(const void *data, size_t bytes) {
    const char *p = data;
    while (bytes > 0) {
        ssize_t done = write(channel, p, bytes);
        if (done <= 0) _exit(3);
        p += done;
        bytes -= (size_t)done;
    }
}

static void report(int64_t tag, int64_t value) {
    int64_t record[2] = {tag, value};
    put(record, sizeof record);
}

static void *grab(void *old, size_t bytes) {
    void *p = realloc(old, bytes);
    if (p == NULL) _exit(4);
    return p;
}

static void read_words(void) {
    size_t room = 1 << 16, used = 0;
    char *data = grab(NULL, room);
    ssize_t got;
    while ((got = read(0, data + used, room - used)) > 0) {
        used += (size_t)got;
        if (used == room) data = grab(data, room *= 2);
    }
    words = next_word = (int64_t *)(void *)data;
}

static int64_t *copy(size_t n) {
    int64_t *block = malloc(n * sizeof *block);
    if (block == NULL && n > 0) _exit(4);
    if (n > 0) memcpy(block, next_word, n * sizeof *block);
    next_word += n;
    return block;
}

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
size_t __sanitizer_get_current_allocated_bytes(void);
#define allocated __sanitizer_get_current_allocated_bytes
#define SANITIZED 1
#else
#define allocated() ((size_t)0)
#define SANITIZED 0
#endif

static int same(const int64_t *block, const int64_t *original, size_t n) {
    return n == 0 || memcmp(block, original, n * sizeof *block) == 0;
}
"""

_MAIN = """
const char *__asan_default_options(void);
const char *__asan_default_options(void) {
    return "detect_leaks=0:symbolize=0:disable_coredump=0:allocator_may_return_null=1";
}

int main(void) {
    (void)copy;
    (void)same;
    channel = dup(1);
    dup2(2, 1);
    read_words();
    for (int64_t left = *next_word++; left > 0; left--) one_case();
    report('Z', 0);
    _exit(0);
}
"""

_ARRAY_RESULT = """\
    int64_t *kept = NULL, *result = {entry}({arguments});
    int error = errno;
    if (result != NULL && result_n <= {longest}) {{
        kept = grab(NULL, (result_n + 1) * sizeof *kept);
        if (result_n > 0) memcpy(kept, result, result_n * sizeof *kept);
        held += (result_n + 1) * sizeof *kept;
    }}
    free(result);
    size_t leaked = allocated() - held;
    if (!({unchanged})) report('M', 0);
    else if (SANITIZED && leaked != 0) report('K', (int64_t)leaked);
    else if (result == NULL) report('E', error);
    else if (kept == NULL) report('L', (int64_t)result_n);
    else {{
        report('A', (int64_t)result_n);
        put(kept, result_n * sizeof *kept);
    }}
    free(kept);
"""

_INT_RESULT = """\
    int64_t result = {entry}({arguments});
    int error = errno;
    size_t leaked = allocated() - held;
    if (!({unchanged})) report('M', 0);
    else if (SANITIZED && leaked != 0) report('K', (int64_t)leaked);
    else if (error != 0) report('E', error);
    else report('I', result);
"""


def prototype(entry: str, input_types: Sequence[str], output_type: str) -> str:
    """Return the declaration that a candidate must match; it needs no headers: it follows the source."""
    array, integer, size = "const __INT64_TYPE__ *", "__INT64_TYPE__", "__SIZE_TYPE__"
    parameters = [part for t in input_types for part in ((array, size) if t == ARRAY else (integer,))]
    if output_type == ARRAY:
        return f"{integer} *{entry}({', '.join([*parameters, size + ' *'])});\n"
    return f"{integer} {entry}({', '.join(parameters) or 'void'});\n"


def harness(entry: str, input_types: Sequence[str], output_type: str, longest: int) -> str:
    """Return the harness in C; a result of more than ``longest`` elements is reported, not read."""
    lines: list[str] = []
    arguments: list[str] = []
    arrays: list[int] = []
    for i, kind in enumerate(input_types):
        if kind == ARRAY:
            lines += [f"size_t n{i} = (size_t)*next_word++;", f"const int64_t *x{i} = next_word;"]
            lines.append(f"int64_t *a{i} = copy(n{i});")
            arguments += [f"a{i}", f"n{i}"]
            arrays.append(i)
        else:
            lines.append(f"int64_t a{i} = *next_word++;")
            arguments.append(f"a{i}")
    if output_type == ARRAY:
        lines.append("size_t result_n = SIZE_MAX;")
        arguments.append("&result_n")
    lines += ["size_t held = allocated();", "errno = 0;"]
    template = _ARRAY_RESULT if output_type == ARRAY else _INT_RESULT
    unchanged = " && ".join(f"same(a{i}, x{i}, n{i})" for i in arrays) or "1"
    call = template.format(entry=entry, arguments=", ".join(arguments), unchanged=unchanged, longest=longest)
    body = "".join(f"    {line}\n" for line in lines) + call + "".join(f"    free(a{i});\n" for i in arrays)
    declaration = prototype(entry, input_types, output_type)
    return f"{_HEAD}\n{declaration}\nstatic void one_case(void) {{\n{body}}}\n{_MAIN}"
