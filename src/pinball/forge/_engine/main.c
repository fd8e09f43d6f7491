/* Read tasks, write batches: 64-bit words and padded bytes, see `engine.py`. */

#include "engine.h"
#include "lex.c"
#include "macros.c"
#include "types.c"
#include "code.c"
#include "names.c"
#include "operate.c"
#include "memory.c"
#include "arithmetic.c"
#include "express.c"
#include "primary.c"
#include "unary.c"
#ifdef SKETCH
#include "holes.c"
#endif
#include "declare.c"
#include "define.c"
#include "state.c"
#include "program.c"
#include "vm.c"
#include "library.c"
#include "strings.c"
#include "canon.c"
#include "arguments.c"
#include "results.c"
#include "runs.c"
#include "mutate.c"

static void read_all(void *to, size_t size) {
    for (char *p = to; size;) {
        ssize_t got = read(0, p, size);
        if (got <= 0) _exit(got < 0 ? 3 : 0);
        p += got, size -= (size_t)got;
    }
}

static void write_all(const void *from, size_t size) {
    for (const char *p = from; size;) {
        ssize_t put_now = write(1, p, size);
        if (put_now <= 0) _exit(3);
        p += put_now, size -= (size_t)put_now;
    }
}

static const i64 *cursor, *cursor_end;

static i64 word(void) {
    if (cursor >= cursor_end) _exit(5);
    return *cursor++;
}
static const void *padded(i64 size) {
    const void *start = cursor;
    if (size < 0 || (size + 7) / 8 > cursor_end - cursor) _exit(5);
    cursor += (size + 7) / 8;
    return start;
}

static const char *read_text(u32 *size) {
    i64 length = word();
    *size = (u32)length;
    return padded(length);
}

static void read_size(Size *size, i64 inputs, int *too_large) {
    size->offset = word();
    const i64 count = word();
    if (count < 0) _exit(5);
    for (i64 k = 0; k < count; k++) {
        const i64 factor = word(), input = word(), is_length = word();
        if (input < 0 || input >= inputs) _exit(5);
        if (k < MAX_TERMS) size->terms[k].factor = factor, size->terms[k].input = (int)input, size->terms[k].is_length = (int)is_length;
    }
    *too_large |= count > MAX_TERMS;
    size->count = count > MAX_TERMS ? MAX_TERMS : (int)count;
}

static int read_arguments(Argument *arguments, i64 inputs, int *too_large) {
    i64 count = word();
    if (count < 0) _exit(5);
    for (i64 k = 0; k < count; k++) {
        Argument spare, *argument = k < MAX_ARGUMENTS ? &arguments[k] : &spare;
        argument->kind = (int)word();
        argument->input = (int)word();
        if (argument->input >= inputs) _exit(5);
        read_size(&argument->size, inputs, too_large);
    }
    *too_large |= count > MAX_ARGUMENTS;
    return (int)count;
}

static void read_call(Call *call, i64 inputs) {
    call->function = read_text(&call->function_size);
    call->too_large = 0;
    call->count = read_arguments(call->arguments, inputs, &call->too_large);
    call->fed_count = word() ? read_arguments(call->fed, inputs, &call->too_large) : -1;
    call->result = (int)word();
    call->target = (int)word();
    call->cut = (int)word();
    call->cut_target = (int)word();
    if (call->target >= call->count || call->cut_target >= call->count) _exit(5);
    if (call->cut == CUT_CELL && call->cut_target < 0) _exit(5);
    call->global = read_text(&call->global_size);
    call->cut_global = read_text(&call->cut_global_size);
    read_size(&call->size, inputs, &call->too_large);
}

static void read_inputs(Task *task) {
    i64 total = (task->test_count + task->families * task->sizes) * task->input_count;
    task->inputs = malloc((size_t)(total + 1) * sizeof(Input));
    if (!task->inputs) _exit(4);
    for (i64 k = 0; k < total; k++) {
        Input *in = &task->inputs[k];
        in->kind = (int)word();
        in->count = word();
        in->rows = word();
        in->columns = word();
        if (in->count < 0 || in->count > 1 << 24 || in->rows < 0 || in->columns < 0) _exit(5);
        in->values = padded(8 * (in->kind == I_HOLES ? 2 * in->count : in->count));
    }
}

static void read_task(Task *task) {
    u32 size;
    task->source = read_text(&size);
    task->source_size = size;
    if (task->source_size > MAX_TEXT) _exit(5);
    task->edit_count = word();
    if (task->edit_count < 0 || task->edit_count > 1 << 22) _exit(5);
    task->edits = malloc((size_t)(task->edit_count + 1) * sizeof(Edit));
    if (!task->edits) _exit(4);
    const i64 *numbers = padded(24 * task->edit_count);
    u32 all;
    const char *texts = read_text(&all);
    i64 used = 0;
    for (i64 k = 0; k < task->edit_count; k++) {
        task->edits[k] = (Edit){numbers[3 * k], numbers[3 * k + 1], numbers[3 * k + 2], texts + used};
        used += numbers[3 * k + 2];
        const Edit *edit = &task->edits[k];
        if (edit->start < 0 || edit->end < edit->start || edit->end > task->source_size || edit->size < 0 || used > all) _exit(5);
    }
    task->input_count = word();
    if (task->input_count < 0 || task->input_count > MAX_INPUTS) _exit(5);
    read_call(&task->call, task->input_count);
    task->limits.heap_bytes = word();
    task->limits.stack_bytes = word();
    task->limits.output_bytes = word();
    task->limits.operations = word();
    task->limits.growing_operations = word();
    task->limits.first_tests = word();
    task->limits.block = word();
    task->limits.failing_operations = word();
    task->wants_outputs = word();
    task->wanted = word();
    task->rng = (u64)word();
    task->test_count = word();
    task->families = word();
    task->sizes = word();
    if (task->test_count < 0 || task->test_count > 1 << 16 || task->families < 0 || task->families > 64 || task->sizes < 0 || task->sizes > 64) _exit(5);
    read_inputs(task);
}

static void write_batch(void) {
    u64 total = 5 * 8;
    for (int k = 0; k < COLUMNS; k++) {
        while (columns[k].used & 7) append_bytes(&columns[k], "", 1);
        total += 8 + columns[k].used;
    }
    u64 head[] = {total, row_count, generated, duplicates, unsupported};
    write_all(head, sizeof head);
    for (int k = 0; k < COLUMNS; k++) {
        u64 size = columns[k].used;
        write_all(&size, 8);
        write_all(columns[k].bytes, size);
    }
}

#ifdef SKETCH
#include "fill.c"
#endif

int main(void) {
    i64 *buffer = 0, room = 0;
    learn_library();
    functions[0] = (Function){.parameters = 1};
    for (;;) {
        i64 size;
        read_all(&size, 8);
        if (size < 0 || size > 1ll << 32 || size % 8) _exit(5);
        if (size > room) {
            free(buffer);
            buffer = malloc((size_t)(room = size + 4096));
            if (!buffer) _exit(4);
        }
        read_all(buffer, (size_t)size);
        cursor = buffer;
        cursor_end = buffer + size / 8;
        Task task;
        read_task(&task);
#ifdef SKETCH
        fill(&task);
#endif
        do_task(&task);
        write_batch();
        free(task.edits);
        free(task.inputs);
    }
}
