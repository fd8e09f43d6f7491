/* ---
algorithm: search
structure: linked_list
method: result in a global flag, void recursion
time: O(n)
space: O(n)
call: is_there(list(xs), k) -> return
view: found
--- */
struct seq { short s; struct seq *n; };

static int there;

static void look(struct seq *p, short k)
{
    if (p == 0)
        return;
    if (p->s == k)
        there = 1;
    else
        look(p->n, k);
}

int is_there(struct seq *p, short k)
{
    there = 0;
    look(p, k);
    return there;
}
