/* ---
algorithm: count_distinct
structure: hash_table
method: buckets with linked lists
time: O(n)
space: O(n)
call: CountDistinct(xs, len(xs)) -> return
--- */
#include <stdlib.h>

#define BUCKETS 128

typedef struct Entry
{
    int Key;
    struct Entry *Next;
} Entry;

static unsigned Hash(int Key)
{
    return (unsigned)Key % BUCKETS;
}

static int Insert(Entry **Table, int Key)
{
    unsigned Bucket = Hash(Key);
    Entry *E;

    for (E = Table[Bucket]; E != NULL; E = E->Next)
    {
        if (E->Key == Key)
        {
            return 0;
        }
    }
    E = malloc(sizeof(Entry));
    if (E == NULL)
    {
        exit(1);
    }
    E->Key = Key;
    E->Next = Table[Bucket];
    Table[Bucket] = E;
    return 1;
}

int CountDistinct(const int *Values, int Count)
{
    Entry *Table[BUCKETS] = {NULL};
    int Distinct = 0;

    for (int i = 0; i < Count; i++)
    {
        Distinct += Insert(Table, Values[i]);
    }
    for (int i = 0; i < BUCKETS; i++)
    {
        while (Table[i] != NULL)
        {
            Entry *Next = Table[i]->Next;
            free(Table[i]);
            Table[i] = Next;
        }
    }
    return Distinct;
}
