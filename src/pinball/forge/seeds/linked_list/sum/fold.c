/* ---
algorithm: sum
structure: linked_list
method: fold with a function pointer
time: O(n)
space: O(1)
call: list_sum(list(xs)) -> return
--- */
typedef struct node { int v; struct node *next; } node;

static int plus(int a, int b) { return a + b; }

static int fold(node *l, int start, int (*f)(int, int))
{
    for (; l != 0; l = l->next) start = f(start, l->v);
    return start;
}

int list_sum(node *l)
{
    return fold(l, 0, plus);
}
