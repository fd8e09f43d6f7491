/* Best-first search over values. A node is a value that some program computes on all examples; two programs with
 * the same value are one node (observational equivalence), so no program is explored twice. A node is extended by
 * every component, at the cost that a policy gives the call (minus its log probability), and each new node is met
 * from the output's side: would one or two calls more, or the inverse of a call and a look into the table of known
 * values, give the output? */

enum { FEATURES = 48, SEEN = 5, WIDTH = 20, UNKNOWN = 512, CHUNK = 4096, SOLUTIONS = 4096, BUCKETS = 4096, AGREE = 4, WAYS = 8 };

/* How far above the current cost calls are queued, and how much less likely than the likeliest a call may be to be
 * tried as the last but one. */
static const float WINDOW = 3, LAST_BUT_ONE = 5;

typedef struct {
    float cost;      /* of all calls that the value needs, each counted once */
    float step;      /* of its own call */
    float doubt;     /* what the policy thinks of the value itself; added to what is built on it */
    int32_t component, first, second;
    uint8_t type, size; /* size: calls that the value needs */
    uint8_t expanded;
    uint8_t ways;             /* other calls that give the same value from no more calls */
    call way[WAYS];
    int32_t needs[MAX_STEPS]; /* those calls' nodes in order, itself last */
    float policy[COMPONENTS];
} node;

typedef struct { float cost; int32_t component, first, second; } entry;
typedef struct { entry *entries; int count, room; } bucket;
/* Where a list agrees with the output, for meeting it by MIN or MAX: a bit for each of the output's elements, and
 * one for each example on which it is no longer than the output. */
typedef struct { uint64_t equal[AGREE]; uint64_t tight; int32_t id; } cover;
typedef struct { cover *rows; int count, room; } covers;
typedef struct { int32_t calls; float cost; call program[MAX_STEPS]; } found;

/* What to aim at: the output, or the value that one last call turns into the output. */
typedef struct {
    item *value;
    int32_t component;    /* that last call's, -1 for the output itself */
    covers above, below, divisors; /* lists that are nowhere less, nowhere more, divisors of the value */
} goal;

typedef struct {
    task t;
    int nodes, chunks;
    node **meta;      /* chunks of CHUNK */
    item **values;
    int32_t *table;   /* hash table of nodes, -1 for empty */
    uint32_t mask;
    uint32_t *hashes;
    int32_t *heads;   /* the same for lists cut to the output's lengths, where they are long enough */
    uint32_t head_mask;
    int head_count;
    uint32_t *head_hashes;
    goal goals[COMPONENTS + 1];
    int goal_count;       /* the first is the output; more only where that is a list */
    uint64_t tight;       /* a bit for each example */
    bucket buckets[BUCKETS];
    int lowest;
    float from, until; /* costs that ``push`` takes now */
    int more;          /* it has turned costlier calls away */
    float scale;      /* buckets for each unit of cost */
    float prior[COMPONENTS]; /* the policy where no net speaks */
    int32_t limit_nodes;
    int partners;     /* how many of the cheapest nodes are tried as the other argument */
    int deep;         /* look two calls ahead, not one */
    int by_size;      /* every call costs the same: shortest programs first */
    float pair_cost, doubt_weight;
    uint8_t possible[COMPONENTS]; /* may the component's result be the output at all? */
    int32_t lists[512], ints[512]; /* the cheapest nodes of each type, expanded ones only for lists */
    int list_count, int_count;
    int32_t waiting[4096];         /* lists that wait for the policy's word */
    int waiting_count;
    found *solutions;
    int solution_count, solution_read;
    int64_t explored, clock;
    control *ctl;
    item *scratch, *join; /* a value in the making, and one that would join another into a goal */
} best_first;

static node *meta(const best_first *s, int i) { return &s->meta[i / CHUNK][i % CHUNK]; }

static item *values(const best_first *s, int i)
{
    return s->values[i / CHUNK] + (size_t) (i % CHUNK) * s->t.examples;
}

static uint32_t hash_items(const item *v, int m)
{
    uint64_t h = 0x9e3779b97f4a7c15u;
    for (int e = 0; e < m; e++) {
        uint64_t words[sizeof(item) / 8];
        memcpy(words, v + e, sizeof words);
        const int n = LENGTH(v + e), used = (int) ((MAX(n, 1) * sizeof(val) + 7) / 8);
        for (int i = 0; i < used; i++) {
            h = (h ^ words[i]) * 0xff51afd7ed558ccdu;
            h ^= h >> 32;
        }
        h = (h ^ (uint64_t) (n + 3)) * 0xc4ceb9fe1a85ec53u;
        h ^= h >> 29;
    }
    return (uint32_t) (h ^ h >> 32);
}

static int find(const best_first *s, const item *v, int type, uint32_t h)
{
    for (uint32_t i = h & s->mask;; i = (i + 1) & s->mask) {
        const int32_t n = s->table[i];
        if (n < 0)
            return -1;
        if (s->hashes[n] == h && meta(s, n)->type == type && equal_values(values(s, n), v, s->t.examples))
            return n;
    }
}

/* Cut x to the output's lengths; 0 if it is shorter somewhere. */
static int head_of(const best_first *s, const item *x, item *out)
{
    for (int e = 0; e < s->t.examples; e++) {
        const int n = LENGTH(s->t.output + e);
        if (n < 0 || LENGTH(x + e) < n)
            return 0;
    }
    for (int e = 0; e < s->t.examples; e++) {
        const int n = LENGTH(s->t.output + e);
        for (int i = 0; i < CAP; i++)
            out[e].x[i] = i < n ? x[e].x[i] : 0;
        finish(out + e, n);
    }
    return 1;
}

static int add_head(best_first *s, int id, uint32_t h)
{
    if ((uint32_t) s->head_count * 2 >= s->head_mask) {
        const uint32_t size = (s->head_mask + 1) * 2;
        int32_t *ids = malloc(sizeof *ids * size);
        uint32_t *hashes = malloc(sizeof *hashes * size);
        if (!ids || !hashes) {
            free(ids);
            free(hashes);
            return 0;
        }
        memset(ids, -1, sizeof *ids * size);
        for (uint32_t old = 0; old <= s->head_mask; old++) {
            if (s->heads[old] < 0)
                continue;
            uint32_t i = s->head_hashes[old] & (size - 1);
            while (ids[i] >= 0)
                i = (i + 1) & (size - 1);
            ids[i] = s->heads[old];
            hashes[i] = s->head_hashes[old];
        }
        free(s->heads);
        free(s->head_hashes);
        s->heads = ids;
        s->head_hashes = hashes;
        s->head_mask = size - 1;
    }
    uint32_t i = h & s->head_mask;
    while (s->heads[i] >= 0)
        i = (i + 1) & s->head_mask;
    s->heads[i] = id;
    s->head_hashes[i] = h;
    s->head_count++;
    return 1;
}

enum { NO_LESS = 1, NO_MORE = 2, DIVIDES = 4 };

/* Compare a list that is long enough with a goal: is it nowhere less, nowhere more, everywhere a divisor? */
static int compare(const best_first *s, const goal *g, const item *x, cover *row)
{
    int bit = 0, relation = NO_LESS | NO_MORE | DIVIDES;
    memset(row->equal, 0, sizeof row->equal);
    row->tight = 0;
    for (int e = 0; e < s->t.examples && relation; e++) {
        const item *o = g->value + e;
        const int n = LENGTH(o);
        for (int i = 0; i < n; i++, bit++) {
            const val a = x[e].x[i], b = o->x[i];
            if (a < b)
                relation &= ~NO_LESS;
            if (a > b)
                relation &= ~NO_MORE;
            if (a == 0 ? b != 0 : a != -1 && b % a != 0)
                relation &= ~DIVIDES;
            if (bit < 64 * AGREE)
                row->equal[bit / 64] |= (uint64_t) (a == b) << bit % 64;
        }
        row->tight |= (uint64_t) (LENGTH(x + e) == n) << e % 64;
    }
    for (; bit < 64 * AGREE; bit++)
        row->equal[bit / 64] |= 1ull << bit % 64;
    return relation;
}

static void add_cover(covers *list, const cover *row)
{
    if (list->count == list->room) {
        const int room = list->room ? list->room * 2 : 256;
        cover *wider = realloc(list->rows, sizeof *wider * (size_t) room);
        if (!wider)
            return;
        list->rows = wider;
        list->room = room;
    }
    list->rows[list->count++] = *row;
}

static int grow_table(best_first *s)
{
    const uint32_t size = (s->mask + 1) * 2;
    int32_t *wider = malloc(sizeof *wider * size);
    if (!wider)
        return 0;
    memset(wider, -1, sizeof *wider * size);
    free(s->table);
    s->table = wider;
    s->mask = size - 1;
    for (int n = 0; n < s->nodes; n++) {
        uint32_t i = s->hashes[n] & s->mask;
        while (s->table[i] >= 0)
            i = (i + 1) & s->mask;
        s->table[i] = n;
    }
    return 1;
}

/* The calls that two nodes need together, each once, in order; the count, or -1 if there are too many. */
static int together(const best_first *s, int a, int b, int32_t *needs, float *cost)
{
    const node *x = meta(s, a), *y = b < 0 ? NULL : meta(s, b);
    const int nx = x->size, ny = y ? y->size : 0;
    int i = 0, j = 0, n = 0;
    *cost = 0;
    while (i < nx || j < ny) {
        int32_t next;
        if (j >= ny || (i < nx && x->needs[i] <= y->needs[j])) {
            next = x->needs[i];
            j += j < ny && y->needs[j] == next;
            i++;
        } else
            next = y->needs[j++];
        if (n == MAX_STEPS)
            return -1;
        needs[n++] = next;
        *cost += meta(s, next)->step;
    }
    return n;
}

/* A choice of one call for each value that a program needs. */
typedef struct { int n, tries; int32_t id[MAX_STEPS + 4]; call how[MAX_STEPS + 4]; } plan;

static void want(const best_first *s, plan *p, int id)
{
    if (id < s->t.inputs)
        return;
    for (int i = 0; i < p->n; i++)
        if (p->id[i] == id)
            return;
    if (p->n < MAX_STEPS + 4)
        p->id[p->n++] = id;
}

/* Choose calls for the wanted values from number ``done`` on so that there are at most ``most``; values with other
 * ways to make them may share more by these. Arguments need fewer calls than results, so this ends. */
static int settle(const best_first *s, plan *p, int done, int most)
{
    if (p->n > most || p->tries-- <= 0)
        return 0;
    if (done == p->n)
        return 1;
    int top = done; /* settle the value that needs most calls first: others may be part of it */
    for (int i = done + 1; i < p->n; i++)
        if (meta(s, p->id[i])->size > meta(s, p->id[top])->size)
            top = i;
    const int32_t id = p->id[top];
    p->id[top] = p->id[done];
    p->id[done] = id;
    const node *x = meta(s, id);
    for (int w = -1; w < x->ways; w++) {
        const plan kept = *p;
        const call how = w < 0 ? (call){x->component, x->first, x->second} : x->way[w];
        p->how[done] = how;
        want(s, p, how.first);
        if (how.second >= 0)
            want(s, p, how.second);
        if (settle(s, p, done + 1, most))
            return 1;
        const int tries = p->tries;
        *p = kept;
        p->tries = tries;
    }
    return 0;
}

static int place_of(const best_first *s, const plan *p, int id)
{
    if (id < s->t.inputs)
        return id;
    for (int i = 0; i < p->n; i++)
        if (p->id[i] == id)
            return s->t.inputs + p->n - 1 - i; /* settled from the output's side, written from the inputs' */
    return -1;
}

/* A program that gives the output: up to three calls on top of known nodes. In these calls, arguments below 0 are
 * -1 for none, -2 for the result of the first of them, -3 of the second. */
static void report(best_first *s, const call *last, int extra)
{
    plan p = {.tries = 400};
    if (s->solution_count == SOLUTIONS)
        return;
    for (int k = 0; k < extra; k++) {
        if (last[k].first >= 0)
            want(s, &p, last[k].first);
        if (last[k].second >= 0)
            want(s, &p, last[k].second);
    }
    if (!settle(s, &p, 0, s->t.length - extra))
        return;
    found *f = &s->solutions[s->solution_count++];
    f->calls = p.n + extra;
    f->cost = 0;
    for (int i = 0; i < p.n; i++) {
        const call c = p.how[p.n - 1 - i];
        f->program[i] = (call){c.component, place_of(s, &p, c.first), c.second < 0 ? -1 : place_of(s, &p, c.second)};
    }
    for (int k = 0; k < extra; k++) {
        const int a = last[k].first, b = last[k].second;
        const int top = s->t.inputs + p.n - 2;
        f->program[p.n + k] = (call){last[k].component, a < 0 ? top - a : place_of(s, &p, a),
                                     b == -1 ? -1 : b < 0 ? top - b : place_of(s, &p, b)};
    }
    for (int i = 0; i < f->calls; i++)
        f->cost -= s->prior[f->program[i].component];
}

static int gives(best_first *s, int c, const item *a, const item *b, const item *wanted)
{
    item out;
    s->explored++;
    for (int e = 0; e < s->t.examples; e++)
        if (!TABLE[c].apply(a + e, b ? b + e : NULL, &out) || !same(&out, wanted + e))
            return 0;
    return 1;
}

static int fits_output(best_first *s, int c, const item *a, const item *b)
{
    return gives(s, c, a, b, s->t.output);
}

/* The array that, joined with x by component c, gives ``wanted``; ``side`` says which argument x is. 0 if there is
 * none, -1 if zeros leave it open. */
static int inverse(const best_first *s, int c, int side, const item *x, const item *wanted, item *y)
{
    const int kind = TABLE[c].inverse;
    for (int e = 0; e < s->t.examples; e++) {
        const item *o = wanted + e;
        const int n = LENGTH(o);
        int bad = 0;
        memset(y + e, 0, sizeof *y);
        for (int i = 0; i < n; i++) {
            const wide p = o->x[i], q = x[e].x[i];
            wide r;
            if (kind == INVERSE_ADD)
                r = SUB(p, q);
            else if (kind == INVERSE_SUB)
                r = side == 0 ? SUB(q, p) : ADD(p, q);
            else {
                if (q == 0)
                    return p == 0 ? -1 : 0;
                if ((q == -1 && BITS == 64) || p % q)
                    return 0;
                r = p / q;
            }
            if (bad || OUTSIDE(r))
                return 0;
            y[e].x[i] = (val) r;
        }
        finish(y + e, n);
    }
    return 1;
}

/* The integer that makes TAKE or DROP of x the wanted list, if the lengths allow it. */
static int cut(const best_first *s, const item *x, const item *wanted, int from_end, item *y)
{
    for (int e = 0; e < s->t.examples; e++) {
        const int n = LENGTH(wanted + e), have = LENGTH(x + e);
        if (memcmp(wanted[e].x, x[e].x + (from_end ? have - n : 0), sizeof(val) * (size_t) n))
            return 0;
        integer(y + e, from_end ? have - n : n);
    }
    return 1;
}

/* The end of a program in the making: ``before`` made a value that is no node, then x is joined, then the goal. */
typedef struct {
    const item *x;
    int id;           /* x's node, or -2 if ``before`` made it */
    const call *before;
    const goal *g;
} ending;

static void report_join(best_first *s, const ending *end, int c, int first, int second)
{
    call last[3];
    int n = 0;
    if (end->before)
        last[n++] = *end->before;
    last[n++] = (call){c, first, second};
    if (end->g->component >= 0)
        last[n] = (call){end->g->component, -1 - n, -1}, n++;
    report(s, last, n);
}

/* Report the nodes of a table whose rows fill up what ``row`` lacks, joined with x by component c. */
static void meet_cover(best_first *s, const ending *end, const covers *list, const cover *row, int c)
{
    const int count = MIN(list->count, end->id >= 0 ? 4000 : 64);
    s->explored += count;
    for (int k = 0; k < count; k++) {
        const cover *y = &list->rows[k];
        uint64_t missing = s->tight & ~(row->tight | y->tight);
        for (int w = 0; w < AGREE; w++)
            missing |= ~(row->equal[w] | y->equal[w]);
        if (!missing && gives(s, c, end->x, values(s, y->id), end->g->value))
            report_join(s, end, c, end->id, y->id);
    }
}

/* The same for products where zeros hide a factor, so that there is no inverse. */
static void meet_divisors(best_first *s, const ending *end, int c)
{
    for (int k = 0; k < MIN(end->g->divisors.count, end->id >= 0 ? 1000 : 16); k++) {
        const int other = end->g->divisors.rows[k].id;
        if (gives(s, c, end->x, values(s, other), end->g->value))
            report_join(s, end, c, end->id, other);
    }
}

/* Report the nodes that component c joins with x into the goal, by the inverse of c and the table of heads; 0 if
 * zeros keep c from having an inverse here. */
static int meet_inverse(best_first *s, const ending *end, int c)
{
    for (int side = 0; side < (TABLE[c].commutes ? 1 : 2); side++) {
        s->explored++;
        const int there = inverse(s, c, side, end->x, end->g->value, s->join);
        if (there < 0)
            return 0;
        if (!there)
            continue;
        const uint32_t h = hash_items(s->join, s->t.examples);
        for (uint32_t i = h & s->head_mask; s->heads[i] >= 0; i = (i + 1) & s->head_mask) {
            const int other = s->heads[i];
            const item *y = values(s, other);
            if (s->head_hashes[i] == h && gives(s, c, side ? y : end->x, side ? end->x : y, end->g->value))
                report_join(s, end, c, side ? other : end->id, side ? end->id : other);
        }
    }
    return 1;
}

/* Look for one call that joins x with a known node into the goal; ``relation`` and ``row`` compare the two. */
static void meet_goal(best_first *s, const ending *end, int relation, const cover *row)
{
    for (int c = 0; c < COMPONENTS; c++) {
        const int kind = TABLE[c].arity == 2 ? TABLE[c].inverse : INVERSE_NONE;
        if (kind == INVERSE_MIN && relation & NO_LESS)
            meet_cover(s, end, &end->g->above, row, c);
        else if (kind == INVERSE_MAX && relation & NO_MORE)
            meet_cover(s, end, &end->g->below, row, c);
        else if (kind >= INVERSE_ADD && kind <= INVERSE_MUL)
            if (!meet_inverse(s, end, c) && relation & DIVIDES)
                meet_divisors(s, end, c);
        if (TABLE[c].arguments[0] != INT || TABLE[c].result != ARRAY)
            continue;
        for (int from_end = 0; from_end < 2; from_end++) {
            if (!cut(s, end->x, end->g->value, from_end, s->join))
                continue;
            const int other = find(s, s->join, INT, hash_items(s->join, s->t.examples));
            if (other >= 0 && gives(s, c, s->join, end->x, end->g->value))
                report_join(s, end, c, other, end->id);
        }
    }
}

/* Meet value x, not itself a node where id is -2, with the known nodes at the goals. */
static void meet(best_first *s, const item *x, int id, const call *before)
{
    cover row;
    for (int e = 0; e < s->t.examples; e++)
        if (s->t.output_type != ARRAY || LENGTH(x + e) < LENGTH(s->t.output + e))
            return;
    for (int k = 0; k < (id >= 0 ? s->goal_count : 1); k++) {
        goal *g = &s->goals[k];
        const int relation = compare(s, g, x, &row);
        meet_goal(s, &(ending){x, id, before, g}, relation, &row);
        row.id = id;
        if (id >= 0 && relation & NO_LESS)
            add_cover(&g->above, &row);
        if (id >= 0 && relation & NO_MORE)
            add_cover(&g->below, &row);
        if (id >= 0 && relation & DIVIDES)
            add_cover(&g->divisors, &row);
    }
    if (id >= 0 && head_of(s, x, s->join))
        add_head(s, id, hash_items(s->join, s->t.examples));
}

/* All nodes that node ``id`` is naturally joined with: the inputs, what it is made of, the cheapest. */
static int partners(const best_first *s, int id, int type, int32_t *out, int most)
{
    int n = 0;
    const node *x = meta(s, id);
    for (int i = 0; i < s->t.inputs; i++)
        if (s->t.input_types[i] == type)
            out[n++] = i;
    for (int i = 0; i < x->size; i++)
        if (x->needs[i] >= s->t.inputs && meta(s, x->needs[i])->type == type)
            out[n++] = x->needs[i];
    const int32_t *pool = type == ARRAY ? s->lists : s->ints;
    const int have = type == ARRAY ? s->list_count : s->int_count;
    for (int i = 0; i < have && i < most; i++) {
        int known = 0;
        for (int k = 0; k < n; k++)
            known |= out[k] == pool[i];
        if (!known)
            out[n++] = pool[i];
    }
    return n;
}

/* One call more: does any give the output? */
static void complete_one(best_first *s, int id)
{
    const item *x = values(s, id);
    const int type = meta(s, id)->type;
    int32_t others[600];
    int counts = -1, other_type = NONE;
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (!s->possible[c])
            continue;
        if (f->arity == 1) {
            if (f->arguments[0] == type && fits_output(s, c, x, NULL))
                report(s, &(call){c, id, -1}, 1);
            continue;
        }
        if (f->inverse != INVERSE_NONE && s->t.output_type == ARRAY)
            continue; /* ``meet`` finds these */
        for (int side = 0; side < (f->commutes ? 1 : 2); side++) {
            if (f->arguments[side] != type)
                continue;
            const int wanted = f->arguments[1 - side];
            if (wanted != other_type) {
                counts = partners(s, id, wanted, others, wanted == INT ? 64 : 16);
                other_type = wanted;
            }
            for (int k = 0; k < counts; k++) {
                const item *y = values(s, others[k]);
                const call last = side == 0 ? (call){c, id, others[k]} : (call){c, others[k], id};
                if (side == 0 ? fits_output(s, c, x, y) : fits_output(s, c, y, x))
                    report(s, &last, 1);
            }
        }
    }
    if (type == ARRAY)
        meet(s, x, id, NULL);
}

/* The last call on a value that is not a node: ``before`` made it. */
static void complete_value(best_first *s, const item *x, int type, int base, const call *before)
{
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (!s->possible[c])
            continue;
        if (f->arity == 1 && f->arguments[0] == type && fits_output(s, c, x, NULL))
            report(s, (call[]){*before, {c, -2, -1}}, 2);
        if (f->arity == 2 && type == INT && f->arguments[0] == INT) {
            int32_t others[64];
            const int n = partners(s, base, ARRAY, others, 0);
            for (int k = 0; k < n; k++)
                if (fits_output(s, c, x, values(s, others[k])))
                    report(s, (call[]){*before, {c, -2, others[k]}}, 2);
        }
    }
    if (type == ARRAY)
        meet(s, x, -2, before);
}

/* Two calls more: every call on the node that needs no new partner, then ``complete_value``. */
static void complete_two(best_first *s, int id)
{
    const item *x = values(s, id);
    const int type = meta(s, id)->type;
    int32_t others[64];
    float likeliest = -1e9f;
    for (int c = 0; c < COMPONENTS; c++)
        likeliest = MAX(likeliest, meta(s, id)->policy[c]);
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (!s->by_size && meta(s, id)->policy[c] < likeliest - LAST_BUT_ONE)
            continue;
        if (f->arity == 1) {
            if (f->arguments[0] != type)
                continue;
            s->explored++;
            if (!apply_all(c, x, NULL, s->scratch, s->t.examples))
                continue;
            if (f->result == INT && has_nothing(s->scratch, s->t.examples))
                continue;
            complete_value(s, s->scratch, f->result, id, &(call){c, id, -1});
            continue;
        }
        if (f->result != ARRAY)
            continue;
        for (int side = 0; side < (f->commutes ? 1 : 2); side++) {
            if (f->arguments[side] != type)
                continue;
            const int n = partners(s, id, f->arguments[1 - side], others, 0);
            for (int k = 0; k < n; k++) {
                const item *y = values(s, others[k]);
                s->explored++;
                if (!apply_all(c, side ? y : x, side ? x : y, s->scratch, s->t.examples))
                    continue;
                const call before = side ? (call){c, others[k], id} : (call){c, id, others[k]};
                for (int d = 0; d < COMPONENTS; d++)
                    if (s->possible[d] && TABLE[d].arity == 1 && fits_output(s, d, s->scratch, NULL))
                        report(s, (call[]){before, {d, -2, -1}}, 2);
            }
        }
    }
}

/* Queue a call, if its cost is in the window that is open now; what costs more comes when the node's turn to be
 * expanded again comes, which for most of it is never. */
static void push(best_first *s, entry e)
{
    if (e.cost < s->from)
        return;
    if (e.cost >= s->until && e.component >= 0) {
        s->more = 1;
        return;
    }
    int i = (int) (e.cost * s->scale);
    if (i >= BUCKETS)
        return;
    if (i < s->lowest)
        i = s->lowest; /* a call can be certain; never behind the place where we read */
    bucket *b = &s->buckets[i];
    if (b->count == b->room) {
        const int room = b->room ? b->room * 2 : 64;
        entry *wider = realloc(b->entries, sizeof *wider * (size_t) room);
        if (!wider)
            return;
        b->entries = wider;
        b->room = room;
    }
    b->entries[b->count++] = e;
}

static float call_cost(const best_first *s, int c, const node *list, const node *other)
{
    if (s->by_size)
        return 1;
    float cost = -list->policy[c];
    if (other)
        cost = s->pair_cost + (other->type == ARRAY ? 0.5f * (cost - other->policy[c]) : cost);
    return MAX(cost, 0.01f);
}

static void push_pair(best_first *s, int c, int first, int second)
{
    int32_t needs[MAX_STEPS];
    float cost;
    const int n = together(s, first, second, needs, &cost);
    if (n < 0 || n + 2 > MIN(s->t.length + 1, MAX_STEPS)) /* other ways to make a part may save one */
        return;
    const node *x = meta(s, first), *y = meta(s, second);
    cost += x->type == ARRAY ? call_cost(s, c, x, y) : call_cost(s, c, y, x);
    push(s, (entry){cost + s->doubt_weight * MAX(x->doubt, y->doubt), c, first, second});
}

/* Put the calls on a node that cost at least ``from`` into the queue, up to the window's end. */
static void expand_from(best_first *s, int id, float from)
{
    const node *x = meta(s, id);
    int32_t others[600];
    s->from = from;
    s->until = MAX(from, (float) s->lowest / s->scale) + WINDOW;
    s->more = 0;
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (f->arity == 1) {
            if (f->arguments[0] == x->type)
                push(s, (entry){x->cost + call_cost(s, c, x, NULL) + s->doubt_weight * x->doubt, c, id, -1});
            continue;
        }
        for (int side = 0; side < (f->commutes ? 1 : 2); side++) {
            if (f->arguments[side] != x->type)
                continue;
            const int n = partners(s, id, f->arguments[1 - side], others, s->partners);
            for (int k = 0; k < n; k++) {
                if (!meta(s, others[k])->expanded)
                    continue;
                if (side == 0)
                    push_pair(s, c, id, others[k]);
                else if (others[k] != id)
                    push_pair(s, c, others[k], id);
            }
        }
    }
    if (s->more)
        push(s, (entry){s->until, -1, id, 0});
}

static void expand(best_first *s, int id)
{
    node *x = meta(s, id);
    x->expanded = 1;
    if (s->deep && s->t.length - x->size >= 2)
        complete_two(s, id);
    if (x->size + 2 > s->t.length)
        return; /* what two calls more can give has been looked at */
    if (x->type == ARRAY && s->list_count < 512)
        s->lists[s->list_count++] = id;
    if (x->type == INT && s->int_count < 512)
        s->ints[s->int_count++] = id;
    expand_from(s, id, 0);
}

static int add_node(best_first *s, const item *v, int type, uint32_t h)
{
    if (s->nodes == s->limit_nodes)
        return -1;
    if (s->nodes == s->chunks * CHUNK) {
        node *m = malloc(sizeof *m * CHUNK);
        item *i = aligned_alloc(64, sizeof *i * CHUNK * (size_t) s->t.examples);
        if (!m || !i) {
            free(m);
            free(i);
            return -1;
        }
        s->meta[s->chunks] = m;
        s->values[s->chunks++] = i;
    }
    if ((uint32_t) s->nodes * 2 > s->mask && !grow_table(s))
        return -1;
    const int id = s->nodes++;
    s->hashes[id] = h;
    memcpy(values(s, id), v, sizeof *v * (size_t) s->t.examples);
    uint32_t i = h & s->mask;
    while (s->table[i] >= 0)
        i = (i + 1) & s->mask;
    s->table[i] = id;
    node *x = meta(s, id);
    *x = (node){.type = (uint8_t) type, .component = -1, .first = -1, .second = -1};
    memcpy(x->policy, s->prior, sizeof x->policy);
    return id;
}

/* Make the value of a queued call a node, unless it is known or has no value; its number or -1. */
static int make(best_first *s, const entry *e)
{
    const component *f = &TABLE[e->component];
    const int m = s->t.examples;
    s->explored++;
    if (!apply_all(e->component, values(s, e->first), e->second < 0 ? NULL : values(s, e->second), s->scratch, m))
        return -1;
    if (f->result == INT && has_nothing(s->scratch, m))
        return -1;
    if (f->result == s->t.output_type && equal_values(s->scratch, s->t.output, m)) {
        report(s, &(call){e->component, e->first, e->second}, 1);
        return -1;
    }
    const uint32_t h = hash_items(s->scratch, m);
    int32_t needs[MAX_STEPS];
    float cost;
    const int n = together(s, e->first, e->second, needs, &cost);
    const int known = find(s, s->scratch, f->result, h);
    if (known >= 0) {
        node *x = meta(s, known);
        if (n + 1 <= x->size && x->ways < WAYS)
            x->way[x->ways++] = (call){e->component, e->first, e->second};
        return -1;
    }
    const int id = add_node(s, s->scratch, f->result, h);
    if (id < 0) {
        s->ctl->stop = 1;
        return -1;
    }
    node *x = meta(s, id);
    x->component = e->component;
    x->first = e->first;
    x->second = e->second;
    memcpy(x->needs, needs, sizeof *needs * (size_t) n);
    x->needs[n] = id;
    x->size = (uint8_t) (n + 1);
    const node *a = meta(s, e->first), *b = e->second < 0 ? NULL : meta(s, e->second);
    x->step = a->type == ARRAY ? call_cost(s, e->component, a, b) : call_cost(s, e->component, b, a);
    x->cost = cost + x->step;
    return id;
}

static void look_ahead(best_first *s, int id)
{
    const int left = s->t.length - meta(s, id)->size;
    if (left >= 1)
        complete_one(s, id);
}

void kernel_best_first_free(best_first *s)
{
    if (!s)
        return;
    for (int i = 0; i < s->chunks; i++) {
        free(s->meta[i]);
        free(s->values[i]);
    }
    for (int i = 0; i < BUCKETS; i++)
        free(s->buckets[i].entries);
    free(s->meta);
    free(s->values);
    free(s->table);
    free(s->hashes);
    free(s->heads);
    free(s->head_hashes);
    for (int i = 0; i < s->goal_count; i++) {
        free(s->goals[i].above.rows);
        free(s->goals[i].below.rows);
        free(s->goals[i].divisors.rows);
        free(s->goals[i].value);
    }
    free(s->solutions);
    free(s->scratch);
    free(s->join);
    free(s);
}

static int add_goal(best_first *s, const item *value, int c)
{
    const size_t size = sizeof *value * (size_t) s->t.examples;
    goal *g = &s->goals[s->goal_count];
    *g = (goal){.value = aligned_alloc(64, size), .component = c};
    if (!g->value)
        return 0;
    memcpy(g->value, value, size);
    s->goal_count++;
    return 1;
}

/* Find out which components can give the output at all, and what the others' arguments must have been. */
static int aim(best_first *s)
{
    deducer d = {.examples = s->t.examples};
    int there = add_goal(s, s->t.output, -1);
    for (int c = 0; c < COMPONENTS; c++) {
        s->possible[c] = TABLE[c].result == s->t.output_type;
        if (!s->possible[c] || TABLE[c].result != ARRAY)
            continue;
        const int said = deduce(&d, c, s->t.output, s->scratch);
        s->possible[c] = said != REFUTED;
        if (said == EXACT)
            there = there && add_goal(s, s->scratch, c);
    }
    forget(&d);
    return there;
}

/* ``prior``: log probability of each component. ``knobs``: partners, deep, by_size, limit of nodes. */
best_first *kernel_best_first_new(const task *t, const float *prior, const int32_t *knobs, const float *weights)
{
    best_first *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->t = *t;
    s->partners = MIN(knobs[0], 500);
    s->deep = knobs[1];
    s->by_size = knobs[2];
    s->limit_nodes = knobs[3] / CHUNK * CHUNK;
    s->pair_cost = weights[0];
    s->doubt_weight = weights[1];
    s->scale = s->by_size ? 4 : 16;
    memcpy(s->prior, prior, sizeof s->prior);
    s->mask = (1 << 14) - 1;
    const size_t items = sizeof(item) * (size_t) t->examples, chunks = (size_t) s->limit_nodes / CHUNK + 1;
    s->meta = calloc(chunks, sizeof *s->meta);
    s->values = calloc(chunks, sizeof *s->values);
    s->table = malloc(sizeof *s->table * (s->mask + 1));
    s->head_mask = (1 << 12) - 1;
    s->heads = malloc(sizeof *s->heads * (s->head_mask + 1));
    s->head_hashes = malloc(sizeof *s->head_hashes * (s->head_mask + 1));
    s->tight = t->examples < 64 ? (1ull << t->examples) - 1 : ~0ull;
    s->hashes = malloc(sizeof *s->hashes * (size_t) s->limit_nodes); /* touched only as far as it is used */
    s->solutions = malloc(sizeof *s->solutions * SOLUTIONS);
    s->scratch = aligned_alloc(64, items);
    s->join = aligned_alloc(64, items);
    if (!s->meta || !s->values || !s->table || !s->heads || !s->head_hashes || !s->hashes || !s->solutions || !s->scratch || !s->join) {
        kernel_best_first_free(s);
        return NULL;
    }
    memset(s->table, -1, sizeof *s->table * (s->mask + 1));
    memset(s->heads, -1, sizeof *s->heads * (s->head_mask + 1));
    if (!aim(s)) {
        kernel_best_first_free(s);
        return NULL;
    }
    return s;
}

/* Enter the inputs; lists among them wait for the policy. */
static int enter_inputs(best_first *s)
{
    for (int i = 0; i < s->t.inputs; i++) {
        const item *v = s->t.given + (size_t) i * s->t.examples;
        if (add_node(s, v, s->t.input_types[i], hash_items(v, s->t.examples)) < 0)
            return 0;
    }
    for (int i = 0; i < s->t.inputs; i++)
        if (!has_nothing(values(s, i), s->t.examples)) {
            look_ahead(s, i);
            if (s->t.input_types[i] == ARRAY)
                s->waiting[s->waiting_count++] = i;
            else
                expand(s, i);
        }
    return 1;
}

static int take_next(best_first *s, entry *e)
{
    for (int i = s->lowest; i < BUCKETS; i++) {
        bucket *b = &s->buckets[i];
        if (b->count) {
            *e = b->entries[--b->count];
            s->lowest = i; /* only now: lists that still wait may put cheaper calls into empty buckets */
            return 1;
        }
        free(b->entries);
        *b = (bucket){0};
    }
    return 0;
}

/* Go on until ``batch`` lists wait for the policy, a solution is found (0 waits are fine), or all is done.
 * Returns the number of waiting lists; -1 if nothing is left or time is up. Where ``policy`` is NULL the prior
 * speaks for every list and only solutions, the end and the clock interrupt. */
int kernel_best_first_run(best_first *s, control *ctl, const float *policy, int batch, int guided)
{
    s->ctl = ctl;
    if (s->nodes == 0 && !enter_inputs(s))
        return -1;
    for (int i = 0; guided && policy && i < s->waiting_count; i++) {
        node *x = meta(s, s->waiting[i]);
        memcpy(x->policy, policy + (size_t) i * (COMPONENTS + 1), sizeof x->policy);
        x->doubt = policy[(size_t) i * (COMPONENTS + 1) + COMPONENTS];
    }
    if (!guided || policy) {
        for (int i = 0; i < s->waiting_count; i++)
            expand(s, s->waiting[i]);
        s->waiting_count = 0;
    }
    const int had = s->solution_count;
    entry e;
    while (s->waiting_count < batch) {
        ctl->explored = s->explored;
        if (s->explored >= s->clock) {
            s->clock = s->explored + 16384;
            if (now() >= ctl->deadline)
                ctl->stop = 1;
        }
        if (ctl->stop)
            return -1;
        if (s->solution_count > had)
            return s->waiting_count;
        if (!take_next(s, &e))
            return s->waiting_count ? s->waiting_count : -1;
        if (e.component < 0) {
            expand_from(s, e.first, e.cost);
            continue;
        }
        const int id = make(s, &e);
        if (id < 0)
            continue;
        look_ahead(s, id);
        if (guided && meta(s, id)->type == ARRAY && meta(s, id)->size + 2 <= s->t.length)
            s->waiting[s->waiting_count++] = id;
        else
            expand(s, id);
    }
    return s->waiting_count;
}

/* Copy the next solution into the control record, its cost beside it; 0 if there is none. */
int kernel_best_first_take(best_first *s, control *ctl, float *cost)
{
    if (s->solution_read == s->solution_count)
        return 0;
    const found *f = &s->solutions[s->solution_read++];
    ctl->calls = f->calls;
    memcpy(ctl->program, f->program, sizeof f->program);
    *cost = f->cost;
    return 1;
}

float kernel_best_first_level(const best_first *s) { return (float) s->lowest / s->scale; }
int kernel_best_first_nodes(const best_first *s) { return s->nodes; }

/* ---- what the policy sees ------------------------------------------------------------------------------- */

static int ascending(const val *x, int n)
{
    for (int i = 1; i < n; i++)
        if (x[i - 1] > x[i])
            return 0;
    return 1;
}

static int descending(const val *x, int n)
{
    for (int i = 1; i < n; i++)
        if (x[i - 1] < x[i])
            return 0;
    return 1;
}

static float squash(double x) { return (float) (x / (256 + (x < 0 ? -x : x))); }

/* Correlation of n pairs, steps of the given signs apart; ``slope`` gets the regression of y on x. */
static float correlation(const val *x, int dx, const val *y, int dy, int n, float *slope)
{
    double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    *slope = 0;
    if (n < 2)
        return 0;
    for (int i = 0; i < n; i++) {
        const double a = (double) x[i * dx], b = (double) y[i * dy];
        sx += a;
        sy += b;
        sxx += a * a;
        syy += b * b;
        sxy += a * b;
    }
    const double vx = sxx - sx * sx / n, vy = syy - sy * sy / n, c = sxy - sx * sy / n;
    if (vx < 1e-9 || vy < 1e-9)
        return 0;
    *slope = (float) (c / (vx + (c < 0 ? -c : c)));
    return (float) (c / __builtin_sqrt(vx * vy));
}

/* FEATURES numbers about a list and the output on one example, each between -1 and 1. */
static void relate(const item *v, const item *o, float *f)
{
    const int nv = LENGTH(v), is_int = LENGTH(o) < 0, no = LENGTH(o) == NOTHING ? 0 : is_int ? 1 : LENGTH(o);
    const int both = MIN(nv, no), most = MAX(1, both);
    int front = 0, back = 0, turned = 0, less = 0, more = 0, sign = 0, parity = 0, inside = 0, covered = 0;
    int o_even = 1, o_odd = 1, o_three = 1, o_four = 1, o_up = 1, o_down = 1, v_up = 1, v_down = 1, v_even = 1;
    double sum_v = 0, sum_o = 0, max_v = 0, min_v = 0, max_o = 0, min_o = 0;
    for (int i = 0; i < both; i++) {
        const wide a = v->x[i], b = o->x[i];
        front += a == b;
        less += b <= a;
        more += b >= a;
        sign += (a < 0) == (b < 0);
        parity += ((a ^ b) & 1) == 0;
        back += v->x[nv - 1 - i] == o->x[no - 1 - i];
        turned += v->x[nv - 1 - i] == b;
    }
    for (int i = 0; i < no; i++) {
        const wide b = o->x[i];
        int k = 0;
        for (int j = 0; j < nv; j++)
            k |= v->x[j] == b;
        inside += k;
        o_even &= b % 2 == 0;
        o_odd &= b % 2 != 0;
        o_three &= b % 3 == 0;
        o_four &= b % 4 == 0;
        o_up &= b >= 0;
        o_down &= b <= 0;
        sum_o += (double) b;
        max_o = i ? MAX(max_o, (double) b) : (double) b;
        min_o = i ? MIN(min_o, (double) b) : (double) b;
    }
    for (int i = 0; i < nv; i++) {
        const wide a = v->x[i];
        int k = 0;
        for (int j = 0; j < no; j++)
            k |= o->x[j] == a;
        covered += k;
        v_even &= a % 2 == 0;
        v_up &= a >= 0;
        v_down &= a <= 0;
        sum_v += (double) a;
        max_v = i ? MAX(max_v, (double) a) : (double) a;
        min_v = i ? MIN(min_v, (double) a) : (double) a;
    }
    int at = 0;
    for (int i = 0; i < nv && at < no; i++)
        at += v->x[i] == o->x[at];
    val steps[CAP];
    for (int i = 1; i < no; i++)
        steps[i] = (val) ((uint64_t) o->x[i] - (uint64_t) o->x[i - 1]); /* undoes a running sum; a wrapped one is only a bad guess */
    float slope[4];
    const float fit[4] = {
        correlation(v->x, 1, o->x, 1, both, &slope[0]),
        correlation(v->x + nv - both, 1, o->x + no - both, 1, both, &slope[1]),
        correlation(v->x + nv - 1, -1, o->x, 1, both, &slope[2]),
        correlation(v->x + 1, 1, steps + 1, 1, both - 1, &slope[3]),
    };
    const float given[FEATURES] = {
        (float) MIN(nv, 40) / 40, (float) MIN(no, 40) / 40, nv == no, no < nv, no > nv, is_int, LENGTH(o) == NOTHING,
        ascending(v->x, nv), descending(v->x, nv), ascending(o->x, no), descending(o->x, no),
        (float) front / most, (float) back / most, (float) turned / most, (float) less / most, (float) more / most,
        (float) sign / most, (float) parity / most, (float) inside / MAX(1, no), (float) covered / MAX(1, nv),
        o_even, o_odd, o_three, o_four, o_up, o_down, v_even, v_up, v_down, front == no, back == no && nv >= no,
        at == no, squash(sum_v), squash(sum_o), squash(max_v), squash(max_o), squash(min_v), squash(min_o),
        squash(sum_v - sum_o), squash(max_v - max_o), fit[0], fit[1], fit[2], fit[3], slope[0], slope[2],
        slope[3], (float) ((max_o - min_o) / (1 + max_o - min_o + max_v - min_v)),
    };
    memcpy(f, given, sizeof given);
}

static void show(const item *v, int32_t *tokens)
{
    const int n = LENGTH(v) == INTEGER ? 1 : LENGTH(v);
    for (int i = 0; i < WIDTH; i++)
        tokens[i] = i < n ? (int32_t) (MIN(MAX(v->x[i], -256), 255) + 256) : UNKNOWN;
}

/* Describe the waiting lists: tokens [B][E][WIDTH], features [B][E][FEATURES], on E = min(5, examples). */
void kernel_best_first_show(const best_first *s, int32_t *tokens, float *features)
{
    const int m = MIN(s->t.examples, SEEN);
    for (int i = 0; i < s->waiting_count; i++)
        for (int e = 0; e < m; e++) {
            const item *v = values(s, s->waiting[i]) + e;
            show(v, tokens + (size_t) (i * m + e) * WIDTH);
            relate(v, s->t.output + e, features + (size_t) (i * m + e) * FEATURES);
        }
}

/* The output's own tokens, [E][WIDTH]. */
void kernel_best_first_show_output(const best_first *s, int32_t *tokens)
{
    for (int e = 0; e < MIN(s->t.examples, SEEN); e++)
        show(s->t.output + e, tokens + e * WIDTH);
}
