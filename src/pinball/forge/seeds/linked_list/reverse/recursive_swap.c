/* ---
algorithm: reverse
structure: linked_list
method: recursion to the end, values swapped with a second pointer from the front
time: O(n)
space: O(n)
call: rev(list(xs)) -> list(xs)
--- */
#include <stddef.h>

typedef struct n { int v; struct n *nx; } n;

static int half;

static void go(n **front, n *back, int depth) {
    if (back == NULL) { half = depth / 2; return; }
    go(front, back->nx, depth + 1);
    if (half > 0) {
        int t = (*front)->v;
        (*front)->v = back->v;
        back->v = t;
        *front = (*front)->nx;
        half--;
    }
}

void rev(n *list) {
    n *front = list;
    half = 0;
    go(&front, list, 0);
}
