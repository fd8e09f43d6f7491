/* ---
algorithm: nth
structure: linked_list
method: two nodes a step while two are left, then one
time: O(n)
space: O(1)
call: item_at(list(xs), i) -> return
--- */
struct page { int number; struct page *turn; };

int item_at(const struct page *p, int i)
{
    while (i >= 2) {
        p = p->turn->turn;
        i -= 2;
    }
    if (i == 1)
        p = p->turn;
    return p->number;
}
