/* One task: splice random edits into the base, keep what is new, compile it, run it, and write a row. */

typedef struct { i64 start, end, size; const char *text; } Edit;

typedef struct {
    const char *source;
    i64 source_size;
    Edit *edits;
    i64 edit_count, input_count, test_count, families, sizes, wanted, wants_outputs;
    u64 rng;
    Limits limits;
    Call call;
    Input *inputs; /* test after test, then family after family, size after size */
} Task;

typedef struct { char *bytes; size_t used, room; } Buffer;

static void append_bytes(Buffer *buffer, const void *bytes, size_t size) {
    if (buffer->used + size > buffer->room) {
        buffer->room = 2 * (buffer->used + size) + 4096;
        buffer->bytes = realloc(buffer->bytes, buffer->room);
        if (!buffer->bytes) _exit(4);
    }
    if (size) memcpy(buffer->bytes + buffer->used, bytes, size);
    buffer->used += size;
}
static void append_word(Buffer *buffer, u64 word) { append_bytes(buffer, &word, 8); }

/* The columns of the rows, see `engine.py`. */
enum { COL_HASH, COL_DIGEST, COL_COUNTS, COL_LEAKED, COL_TEXT_SIZE, COL_CANONICAL_SIZE, COL_MESSAGE_SIZE, COL_CHOSEN_SIZE, COL_CHOSEN,
       COL_COMPILES, COL_STATUS, COL_TEXT, COL_CANONICAL, COL_MESSAGE, COL_OUTPUTS, COL_GROWN, COLUMNS };
static Buffer columns[COLUMNS];
static u64 row_count, generated, duplicates, unsupported;
static u64 random_words;
static i64 *base_operations; /* of row 0: test by test, then the growing inputs */

static u64 next_random(void) { return mix(random_words += 0x9E3779B97F4A7C15u); }
static i64 below(i64 bound) { return (i64)(((unsigned __int128)next_random() * (u64)bound) >> 64); }

/* --- distinct texts ---------------------------------------------------------------------------------------- */

static u64 *seen;
static u64 seen_room, seen_count;

static void forget_seen(void) {
    if (!seen) seen = calloc(seen_room = 1 << 12, 8);
    else memset(seen, 0, seen_room * 8);
    seen_count = 0;
}

static int is_new(u64 hash) {
    if (!hash) hash = 1;
    if (2 * seen_count >= seen_room) {
        u64 *old = seen, old_room = seen_room;
        seen = calloc(seen_room *= 2, 8);
        if (!seen) _exit(4);
        seen_count = 0;
        for (u64 k = 0; k < old_room; k++)
            if (old[k]) is_new(old[k]);
        free(old);
    }
    u64 place = mix(hash) & (seen_room - 1);
    for (; seen[place]; place = (place + 1) & (seen_room - 1))
        if (seen[place] == hash) return 0;
    seen[place] = hash;
    seen_count++;
    return 1;
}

/* --- splicing ---------------------------------------------------------------------------------------------- */

enum { MOST_EDITS = 6 };
static char program[MAX_TEXT + 16];
static u32 program_size;

/* Sort the chosen edits by place; return 0 where two of them overlap or touch. */
static int in_order(const Task *task, i64 *chosen, int count) {
    for (int k = 1; k < count; k++)
        for (int j = k; j && task->edits[chosen[j - 1]].start > task->edits[chosen[j]].start; j--) {
            i64 other = chosen[j];
            chosen[j] = chosen[j - 1], chosen[j - 1] = other;
        }
    for (int k = 1; k < count; k++)
        if (task->edits[chosen[k - 1]].end >= task->edits[chosen[k]].start) return 0;
    return 1;
}

static int splice(const Task *task, const i64 *chosen, int count) {
    i64 from = 0, size = 0;
    for (int k = 0; k <= count; k++) {
        const Edit *edit = k < count ? &task->edits[chosen[k]] : 0;
        i64 to = edit ? edit->start : task->source_size;
        if (size + (to - from) + (edit ? edit->size : 0) > MAX_TEXT) return 0;
        memcpy(program + size, task->source + from, (size_t)(to - from));
        size += to - from;
        if (!edit) break;
        memcpy(program + size, edit->text, (size_t)edit->size);
        size += edit->size;
        from = edit->end;
    }
    memset(program + size, 0, 16);
    program_size = (u32)size;
    return 1;
}

/* --- rows -------------------------------------------------------------------------------------------------- */

/* The output of the last run: its kind, how many words, and these. */
static void append_output(int there) {
    append_word(&columns[COL_OUTPUTS], there ? recorded_kind : R_NOTHING);
    append_word(&columns[COL_OUTPUTS], there ? recorded_count : 0);
    if (there) append_bytes(&columns[COL_OUTPUTS], recorded, 16 * recorded_count);
}

static void run_tests(const Task *task, int is_base, u8 *status, u64 *leaked) {
    u64 digest;
    Counts counts;
    int out_of_fuel = 0, trapped = 0;
    i64 wasted = 0; /* by a mutant, in tests that ended badly */
    for (i64 t = 0; t < task->test_count; t++) {
        digest = 0;
        status[t] = NOT_RUN;
        i64 place = task->limits.block > 0 ? t % task->limits.block : t;
        if (!place) out_of_fuel = trapped = 0, wasted = 0; /* each block is judged on its own */
        /* The first tests tell most wrong programs; the others are for programs that came through all of them. */
        if (!out_of_fuel && !(trapped && place >= task->limits.first_tests)) {
            i64 operations = is_base ? task->limits.operations : 30 * base_operations[t] + 500;
            status[t] = (u8)run_once(&task->call, task->inputs + t * task->input_count, &task->limits, operations, &digest, &counts, leaked);
            /* A base that does not end gives no measure: its mutants get what any short run needs. */
            if (is_base) base_operations[t] = status[t] == FUEL ? 0 : (i64)counts.operations;
            out_of_fuel = status[t] == FUEL;
            trapped |= status[t] != OK;
            if (!is_base && status[t] != OK) wasted += (i64)counts.operations;
            out_of_fuel |= wasted > task->limits.failing_operations;
        }
        append_word(&columns[COL_DIGEST], digest);
        if (is_base && task->wants_outputs) append_output(status[t] == OK);
    }
}

static void measure(const Task *task, int is_base, int runs_well) {
    i64 left = task->limits.growing_operations;
    for (i64 f = 0; f < task->families; f++) {
        int well = runs_well;
        for (i64 s = 0; s < task->sizes; s++) {
            i64 place = task->test_count + f * task->sizes + s;
            u64 digest = 0;
            Counts counts;
            if (well) {
                i64 operations = is_base ? task->limits.operations : 30 * base_operations[place] + 1000;
                if (!is_base && operations > left) operations = left;
                int status = run_once(&task->call, task->inputs + place * task->input_count, &task->limits, operations, &digest, &counts, 0);
                if (is_base) base_operations[place] = status == FUEL ? 0 : (i64)counts.operations;
                left -= (i64)counts.operations;
                well = status == OK;
            }
            if (!well) counts = (Counts){~0ull, ~0ull, ~0ull};
            append_bytes(&columns[COL_COUNTS], &counts, sizeof counts);
            append_word(&columns[COL_GROWN], well ? digest : 0);
        }
    }
}

static u32 line_of(u32 pos) {
    u32 line = 1;
    for (u32 k = 0; k < pos && k < program_size; k++) line += program[k] == '\n';
    return line;
}

/* Compile and run `program`, whose canonical form is made; write its row unless it is outside the subset. */
static void add_row(const Task *task, const i64 *chosen, int count, u64 hash) {
    static u8 status[1 << 16];
    int why = compile(program, program_size);
    int is_base = row_count == 0;
    if (why == OUTSIDE) {
        unsupported++;
        if (!is_base) return;
    }
    char said[320];
    int size = why ? snprintf(said, sizeof said, "%sline %u: %s", why == OUTSIDE ? "unsupported: " : "", line_of(message_pos), message) : 0;
    u64 leaked = 0;
    int runs_well = !why;
    if (is_base) memset(base_operations, 0, (size_t)(task->test_count + task->families * task->sizes + 1) * 8);
    if (why) {
        memset(status, NOT_RUN, (size_t)task->test_count);
        for (i64 t = 0; t < task->test_count; t++) append_word(&columns[COL_DIGEST], 0);
    } else run_tests(task, is_base, status, &leaked);
    for (i64 t = 0; t < task->test_count; t++) runs_well &= status[t] == OK;
    measure(task, is_base, runs_well);
    append_word(&columns[COL_HASH], hash);
    append_word(&columns[COL_LEAKED], leaked);
    append_word(&columns[COL_TEXT_SIZE], program_size);
    append_word(&columns[COL_CANONICAL_SIZE], canonical_size);
    append_word(&columns[COL_MESSAGE_SIZE], (u64)size);
    append_word(&columns[COL_CHOSEN_SIZE], (u64)count);
    for (int k = 0; k < count; k++) append_word(&columns[COL_CHOSEN], (u64)chosen[k]);
    u8 compiles = !why;
    append_bytes(&columns[COL_COMPILES], &compiles, 1);
    append_bytes(&columns[COL_STATUS], status, (size_t)task->test_count);
    append_bytes(&columns[COL_TEXT], program, program_size);
    append_bytes(&columns[COL_CANONICAL], canonical, canonical_size);
    append_bytes(&columns[COL_MESSAGE], said, (size_t)size);
    row_count++;
}

/* Try one set of edits; return whether it gave a text that was not there before. */
static int attempt(const Task *task, i64 *chosen, int count) {
    if (!in_order(task, chosen, count) || !splice(task, chosen, count)) return 1;
    generated++;
    canonicalise(program, program_size);
    u64 hash = hash_of(canonical, canonical_size);
    if (!is_new(hash)) {
        duplicates++;
        return 0;
    }
    add_row(task, chosen, count, hash);
    return 1;
}

static i64 *useful; /* edits that alone give a text of their own, or were not tried alone */
static i64 useful_count;

/* Try edits alone, for up to half of the rows; those that give nothing new are not chosen again. */
static void single_edits(const Task *task) {
    const i64 most = task->wanted - task->wanted / 2;
    i64 k = 0;
    useful = realloc(useful, (size_t)(task->edit_count + 1) * 8);
    if (!useful) _exit(4);
    for (; k < task->edit_count; k++) useful[k] = k;
    if (task->edit_count > most) /* not all fit: a random choice of them */
        for (k = 0; k < task->edit_count - 1; k++) {
            i64 other = k + below(task->edit_count - k), kept = useful[k];
            useful[k] = useful[other], useful[other] = kept;
        }
    useful_count = 0;
    for (k = 0; k < task->edit_count; k++) {
        const i64 edit = useful[k];
        i64 chosen[1] = {edit};
        if ((i64)row_count > most || attempt(task, chosen, 1)) useful[useful_count++] = edit;
    }
}

static void do_task(const Task *task) {
    for (int k = 0; k < COLUMNS; k++) columns[k].used = 0;
    row_count = generated = duplicates = unsupported = 0;
    random_words = task->rng;
    forget_seen();
    base_operations = realloc(base_operations, (size_t)(task->test_count + task->families * task->sizes + 1) * 8);
    if (!base_operations) _exit(4);
    i64 none[MOST_EDITS];
    attempt(task, none, 0);
    generated = 0;
    if (unsupported) return;
    single_edits(task);
    int window = 0, repeated = 0;
    const int least = useful_count > 1 ? 2 : 1; /* single ones were tried */
    for (i64 tries = 0; (i64)row_count <= task->wanted && useful_count && tries < 40 * task->wanted + 1000; tries++) {
        i64 chosen[MOST_EDITS];
        i64 one = below(MOST_EDITS + 1 - least), other = below(MOST_EDITS + 1 - least);
        int count = least + (int)(one < other ? one : other); /* rather few: many break more than they vary */
        for (int k = 0; k < count; k++) chosen[k] = useful[below(useful_count)];
        repeated += !attempt(task, chosen, count);
        if (++window == 256) {
            if (repeated > 154) break; /* three of five were there before: the base is used up */
            window = repeated = 0;
        }
    }
}
