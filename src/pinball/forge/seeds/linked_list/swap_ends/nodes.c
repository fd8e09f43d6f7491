/* ---
algorithm: swap_ends
structure: linked_list
method: nodes exchanged
time: O(n)
space: O(1)
call: exchange_first_last(&list(xs)) -> list(xs)
--- */
struct p { int id; struct p *nx; };

void exchange_first_last(struct p **list)
{
    struct p *first = *list, *last, **to = list;

    if (!first || !first->nx)
        return;
    while ((*to)->nx)
        to = &(*to)->nx;
    last = *to;
    if (to == &first->nx) {
        last->nx = first;
        first->nx = 0;
    } else {
        last->nx = first->nx;
        first->nx = 0;
        *to = first;
    }
    *list = last;
}
