/* ---
algorithm: two_sum
structure: hash_table
method: a set record, checked before it is filled
time: O(n)
space: O(n)
call: pairExists(xs, len(xs), k, &cell) -> cell
--- */
#include <stdlib.h>

#define BUCKETS 31

typedef struct Entry { int key; struct Entry *next; } Entry;
typedef struct HashSet { Entry *bucket[BUCKETS]; } HashSet;

static unsigned hash(int key) { return ((unsigned)key * 31u + 7u) % BUCKETS; }

static int contains(HashSet *set, int key)
{
    for (Entry *e = set->bucket[hash(key)]; e != NULL; e = e->next)
        if (e->key == key)
            return 1;
    return 0;
}

static void insert(HashSet *set, int key)
{
    Entry *e = malloc(sizeof(Entry));
    e->key = key;
    e->next = set->bucket[hash(key)];
    set->bucket[hash(key)] = e;
}

static void destroy(HashSet *set)
{
    for (int b = 0; b < BUCKETS; b++)
        while (set->bucket[b] != NULL)
        {
            Entry *e = set->bucket[b];
            set->bucket[b] = e->next;
            free(e);
        }
    free(set);
}

void pairExists(const int *xs, int n, int sum, int *found)
{
    HashSet *set = calloc(1, sizeof(HashSet));
    *found = 0;
    for (int i = 0; i < n && !*found; i++)
    {
        if (contains(set, sum - xs[i]))
            *found = 1;
        else if (!contains(set, xs[i]))
            insert(set, xs[i]);
    }
    destroy(set);
}
