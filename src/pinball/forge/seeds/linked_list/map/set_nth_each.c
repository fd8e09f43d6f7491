/* ---
algorithm: map
structure: linked_list
method: sets each position by walking to it
time: O(n^2)
space: O(1)
call: twice(list(xs), len(xs)) -> list(return)
--- */
typedef struct node { int val; struct node *next; } node;

int get(node *l, int i) {
    for (; i; i--) l = l->next;
    return l->val;
}

void set(node *l, int i, int v) {
    for (; i; i--) l = l->next;
    l->val = v;
}

node *twice(node *l, int n) {
    int i;
    for (i = 0; i < n; i++) set(l, i, get(l, i) * 2);
    return l;
}
