/* The memory of the search over values: nodes, which are the different values that programs take on all examples,
 * and the tables in which they are found again. best_first.c says what they are for. */

enum { CHUNK = 4096, SOLUTIONS = 4096, BUCKETS = 4096, AGREE = 4, WAYS = 8 };

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
