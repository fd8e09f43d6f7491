"""The C around the programs of a driver: words in, words out, and a fresh start before every test."""

# Optimising the driver would cost more than optimising the programs.
PLAINLY = """\
#ifdef __clang__
#pragma clang optimize off
#else
#pragma GCC push_options
#pragma GCC optimize("O0")
#endif
"""

AS_ASKED = """\
#ifdef __clang__
#pragma clang optimize on
#else
#pragma GCC pop_options
#endif
"""

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
static void pinball_begin(int fed) {
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
    stdout = pinball->out_file = open_memstream(&pinball->text, &pinball->length);
}

static void pinball_finish(int fed) {
    stdout = pinball->outer_out;
    fclose(pinball->out_file);
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
