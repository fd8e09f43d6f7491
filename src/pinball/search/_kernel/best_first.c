/* Best-first search over values. A node is a value that some program computes on all examples; two programs with
 * the same value are one node (observational equivalence), so no program is explored twice. A node is extended by
 * every component, at the cost that a policy gives the call (minus its log probability), and each new node is met
 * from the output's side: would one or two calls more, or the inverse of a call and a look into the table of known
 * values, give the output? */

/* How far above the current cost calls are queued. */
static const float WINDOW = 3;

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
    if (s->t.length - x->size >= 2)
        complete_two(s, id);
    if (x->size + 2 > s->t.length)
        return; /* what two calls more can give has been looked at */
    if (x->type == ARRAY && s->list_count < 512)
        s->lists[s->list_count++] = id;
    if (x->type == INT && s->int_count < 512)
        s->ints[s->int_count++] = id;
    expand_from(s, id, 0);
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

/* ``prior``: log probability of each component. ``knobs``: partners, by_size, limit of nodes. */
best_first *kernel_best_first_new(const task *t, const float *prior, const int32_t *knobs, const float *weights)
{
    best_first *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->t = *t;
    s->partners = MIN(knobs[0], 500);
    s->by_size = knobs[1];
    s->limit_nodes = knobs[2] / CHUNK * CHUNK;
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
    batch = MIN(batch, (int) (sizeof s->waiting / sizeof *s->waiting) - MAX_INPUTS);
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
int kernel_best_first_waiting(const best_first *s) { return s->waiting_count; }
int kernel_best_first_nodes(const best_first *s) { return s->nodes; }
