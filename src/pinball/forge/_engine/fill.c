/* Fill the holes of a sketch by lazy execution: a hole is given a choice only when a run comes to it, and a run that
   fails having looked at some holes excludes every filling that agrees there. What is found is only proposed: whether
   it is right is for whoever asked to find out, in another process.

   A request is a task and behind it: holes, the expected digest (0: any) and the size of each test, then rounds. A round is the number
   of alternatives of each hole, operations that a run may take for each unit of its test's size, fillings wanted, operations
   for the whole round. The first round
   that finds something is the last one. Replies are words, see `pinball.sketch.native`. */

enum Reply { SAY_COMPILED = 1, SAY_FOUND, SAY_PROGRESS, SAY_ROUND };
enum Ending { ALL_TRIED, ENOUGH, OUT_OF_WORK };
enum { REORDER_FIRST = 512 };

static int hole_count, stack_of[MOST_HOLES], stack_depth, first_test[MOST_HOLES], fill_test;
static int limit_of[MOST_HOLES];
static u64 conflict[MOST_HOLES];
static u64 runs_done, out_of_fuel_runs;

typedef struct { const Task *task; i64 count, *order, *sizes; u64 *digests, *looked, *ended_here, *spent; u8 *passed; } Suite;

static void say(int kind, const u64 *values, int count) {
    u64 reply[MOST_HOLES + 8] = {(u64)kind, (u64)count};
    memcpy(reply + 2, values, (size_t)count * 8);
    write_all(reply, (size_t)(count + 2) * 8);
}

static void say_compiled(int why) {
    i64 size = why ? (i64)strlen(message) : 0;
    char padded_text[sizeof message + 8] = {0};
    memcpy(padded_text, message, (size_t)size);
    u64 values[40] = {(u64)why, message_pos, (u64)size};
    memcpy(values + 3, padded_text, (size_t)(size + 7) / 8 * 8);
    say(SAY_COMPILED, values, 3 + (int)(size + 7) / 8);
}

/* How much of all fillings is behind us. */
static double share_done(void) {
    double done = 0, rest = 1;
    for (int d = 0; d < stack_depth; d++) {
        rest /= limit_of[stack_of[d]];
        done += rest * (double)choice_of[stack_of[d]];
    }
    return done;
}

/* A run looks at a hole for the first time. */
static void open_hole(int hole) {
    choice_of[hole] = 0;
    conflict[stack_depth] = 0;
    first_test[stack_depth] = fill_test;
    stack_of[stack_depth++] = hole;
}

static void forget_fillings(Suite *suite) {
    stack_depth = 0;
    for (int h = 0; h < MOST_HOLES; h++) choice_of[h] = -1;
    memset(suite->passed, 0, (size_t)suite->count);
}

/* Run the tests from `from` on that a changed hole may concern; return the first that fails, or how many there are. */
static i64 run_suite(Suite *suite, i64 from, i64 operations, u64 *reason, i64 *work) {
    const Task *task = suite->task;
    for (i64 k = from; k < suite->count; k++) {
        if (suite->passed[k]) continue;
        i64 test = suite->order[k];
        u64 digest;
        Counts counts;
        looked_at = 0;
        fill_test = (int)k;
        i64 fuel_here = operations * suite->sizes[test];
        int status = run_once(&task->call, task->inputs + test * task->input_count, &task->limits, fuel_here, &digest, &counts, 0);
        runs_done++;
        *work -= (i64)counts.operations + 4;
        suite->spent[test] += counts.operations + 4;
        if (status != OK || (suite->digests[test] && digest != suite->digests[test])) {
            out_of_fuel_runs += status == FUEL;
            suite->ended_here[test]++;
            *reason = looked_at;
            return k;
        }
        suite->passed[k] = 1;
        suite->looked[k] = looked_at;
    }
    return suite->count;
}

/* Go to the next filling that does not agree with a failed one on `reason`; 0 where there is none. */
static int next_filling(Suite *suite, u64 reason, i64 *from) {
    u64 changed = 0;
    while (stack_depth) {
        int d = stack_depth - 1, hole = stack_of[d];
        changed |= 1ull << hole;
        if (!(reason >> hole & 1)) {
            choice_of[hole] = -1;
            stack_depth--;
            continue;
        }
        conflict[d] |= reason & ~(1ull << hole);
        if (++choice_of[hole] < limit_of[hole]) {
            *from = first_test[d];
            for (i64 k = *from; k < suite->count; k++)
                if (suite->looked[k] & changed) suite->passed[k] = 0;
            return 1;
        }
        reason = conflict[d];
        choice_of[hole] = -1;
        stack_depth--;
    }
    return 0;
}

/* Tests that end most runs for the least work go first. */
static void reorder(Suite *suite) {
    for (i64 k = 1; k < suite->count; k++)
        for (i64 j = k; j; j--) {
            i64 a = suite->order[j - 1], b = suite->order[j];
            double left = (double)(suite->ended_here[a] + 1) / (double)(suite->spent[a] + 32);
            double right = (double)(suite->ended_here[b] + 1) / (double)(suite->spent[b] + 32);
            if (!suite->ended_here[b] || left >= right) break;
            suite->order[j - 1] = b, suite->order[j] = a;
        }
}

static void say_round(const Suite *suite, int ending, u64 found) {
    double share = ending == ALL_TRIED ? 1 : share_done();
    u64 bits;
    memcpy(&bits, &share, 8);
    u64 head[] = {SAY_ROUND, (u64)suite->count + 5, (u64)ending, runs_done, bits, out_of_fuel_runs, found};
    write_all(head, sizeof head);
    write_all(suite->ended_here, (size_t)suite->count * 8);
}

static int fill_round(Suite *suite, i64 operations, i64 wanted, i64 work) {
    u64 found = 0, reorder_at = runs_done + REORDER_FIRST, tell_at = runs_done + (1 << 16);
    i64 from = 0;
    forget_fillings(suite);
    for (;;) {
        u64 reason = 0;
        if (run_suite(suite, from, operations, &reason, &work) == suite->count) {
            u64 values[MOST_HOLES + 1] = {runs_done};
            for (int h = 0; h < hole_count; h++) values[h + 1] = (u64)(i64)choice_of[h];
            say(SAY_FOUND, values, hole_count + 1);
            reason = ~0ull;
            if ((i64)++found >= wanted) return say_round(suite, ENOUGH, found), 1;
        }
        if (!next_filling(suite, reason, &from)) return say_round(suite, ALL_TRIED, found), found > 0;
        if (work < 0) return say_round(suite, OUT_OF_WORK, found), found > 0;
        if (runs_done >= reorder_at && !found) {
            reorder_at = runs_done * 16;
            reorder(suite);
            forget_fillings(suite);
            from = 0;
        }
        if (runs_done >= tell_at) {
            tell_at = runs_done + (1 << 16);
            double share = share_done();
            u64 values[2] = {runs_done};
            memcpy(values + 1, &share, 8);
            say(SAY_PROGRESS, values, 2);
        }
    }
}

static void *zeros(i64 count, size_t size) {
    void *made = calloc((size_t)count + 1, size);
    if (!made) _exit(4);
    return made;
}

/* Serve one request; its task is read. */
static void fill(const Task *task) {
    hole_count = (int)word();
    if (hole_count < 0 || hole_count > MOST_HOLES) _exit(5);
    i64 tests = task->test_count;
    Suite suite = {task, tests, zeros(tests, 8), zeros(tests, 8), zeros(tests, 8), zeros(tests, 8), zeros(tests, 8), zeros(tests, 8), zeros(tests, 1)};
    for (i64 t = 0; t < tests; t++) suite.digests[t] = (u64)word(), suite.sizes[t] = word(), suite.order[t] = t;
    i64 rounds = word();
    memcpy(program, task->source, (size_t)task->source_size);
    memset(program + task->source_size, 0, 16);
    int why = compile(program, (u32)task->source_size);
    say_compiled(why);
    runs_done = out_of_fuel_runs = 0;
    for (i64 round = 0; round < rounds && !why; round++) {
        for (int h = 0; h < hole_count; h++) {
            limit_of[h] = (int)word();
            if (limit_of[h] < 1) _exit(5);
        }
        i64 operations = word(), wanted = word(), work = word();
        if (fill_round(&suite, operations, wanted, work)) break;
    }
    _exit(0);
}
