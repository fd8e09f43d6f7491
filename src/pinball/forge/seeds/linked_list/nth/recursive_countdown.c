/* ---
algorithm: nth
structure: linked_list
method: recursion with i - 1, ternary
time: O(n)
space: O(n)
call: get(list(xs), i) -> return
--- */
typedef struct list { int head; struct list *tail; } list;

int get(const list *l, int i)
{
    return i == 0 ? l->head : get(l->tail, i - 1);
}
