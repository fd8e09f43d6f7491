/* ---
algorithm: sort
structure: array
method: a leftist heap of nodes, melded
time: O(n log n)
space: O(n)
call: leftist_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct heap *Heap;
struct heap {
    int elem;
    int dist;
    Heap left, right;
};

static Heap meld(Heap a, Heap b)
{
    if (a == NULL) return b;
    if (b == NULL) return a;
    if (b->elem < a->elem) {
        Heap t = a;
        a = b;
        b = t;
    }
    a->right = meld(a->right, b);
    if (a->left == NULL || a->left->dist < a->right->dist) {
        Heap t = a->left;
        a->left = a->right;
        a->right = t;
    }
    a->dist = a->right == NULL ? 0 : a->right->dist + 1;
    return a;
}

static Heap single(int x)
{
    Heap h = malloc(sizeof(struct heap));
    h->elem = x;
    h->dist = 0;
    h->left = h->right = NULL;
    return h;
}

void leftist_sort(int arr[], int size)
{
    Heap h = NULL;
    int i;

    for (i = 0; i < size; i++)
        h = meld(h, single(arr[i]));
    for (i = 0; i < size; i++) {
        Heap old = h;
        arr[i] = old->elem;
        h = meld(old->left, old->right);
        free(old);
    }
}
