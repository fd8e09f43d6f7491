/* ---
algorithm: two_sum
structure: hash_table
method: chains of earlier values
time: O(n)
typical: unknown
space: O(n)
call: HasPair(xs, len(xs), k) -> return
--- */
#include <stdlib.h>

#define TABLE_SIZE 1024

typedef struct Node
{
    int Value;
    struct Node *Next;
} Node;

static int Contains(const Node *List, int Value)
{
    while (List != NULL && List->Value != Value)
        List = List->Next;
    return List != NULL;
}

int HasPair(const int *Values, int Count, int Sum)
{
    static Node *Table[TABLE_SIZE];
    Node *Pool = malloc(sizeof(Node) * (Count + 1));
    int Result = 0;
    int Used = 0;

    if (Pool == NULL)
        return 0;
    for (int i = 0; i < Count; i++)
    {
        unsigned Wanted = (unsigned)(Sum - Values[i]) % TABLE_SIZE;
        unsigned Bucket = (unsigned)Values[i] % TABLE_SIZE;
        if (Contains(Table[Wanted], Sum - Values[i]))
        {
            Result = 1;
            break;
        }
        if (!Contains(Table[Bucket], Values[i]))
        {
            Pool[Used].Value = Values[i];
            Pool[Used].Next = Table[Bucket];
            Table[Bucket] = &Pool[Used];
            Used++;
        }
    }
    /* leave the table as it was found */
    while (Used > 0)
        Table[(unsigned)Pool[--Used].Value % TABLE_SIZE] = NULL;
    free(Pool);
    return Result;
}
