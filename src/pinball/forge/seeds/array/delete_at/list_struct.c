/* ---
algorithm: delete_at
structure: array
method: a sequential list with a length; error code for a wrong place
time: O(n)
space: O(1)
call: remove_place(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
#define MAXSIZE 1024
#define OK 1
#define ERROR 0

typedef struct {
    int data[MAXSIZE];
    int length;
} SqList;

static int ListDelete(SqList *L, int i, int *e)
{
    int k;

    if (L->length == 0)
        return ERROR;
    if (i < 1 || i > L->length)
        return ERROR;
    *e = L->data[i - 1];
    for (k = i; k < L->length; k++)
        L->data[k - 1] = L->data[k];
    L->length--;
    return OK;
}

int remove_place(const int *from, int n, int place, int *to)
{
    static SqList L;
    int gone, i;

    for (i = 0; i < n; i++)
        L.data[i] = from[i];
    L.length = n;
    ListDelete(&L, place + 1, &gone);
    for (i = 0; i < L.length; i++)
        to[i] = L.data[i];
    return L.length;
}
