/* ---
algorithm: length
structure: linked_list
method: recursion, one expression
time: O(n)
space: O(n)
call: len(list(xs)) -> return
--- */
typedef struct list { int hd; struct list *tl; } list;

int len(const list *l) { return l ? 1 + len(l->tl) : 0; }
