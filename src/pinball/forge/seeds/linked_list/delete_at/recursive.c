/* ---
algorithm: delete_at
structure: linked_list
method: recursion that counts down
time: O(n)
space: O(n)
call: drop(list(xs), i) -> list(return)
--- */
struct seq { double hd; struct seq *tl; };

struct seq *drop(struct seq *s, int i)
{
    if (!s) return s;
    if (i == 0) return s->tl;
    s->tl = drop(s->tl, i - 1);
    return s;
}
