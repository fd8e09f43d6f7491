/* ---
algorithm: map
structure: linked_list
method: each taken off the front, doubled and put at the end, once around
time: O(n)
space: O(1)
call: round_trip(list(xs), len(xs)) -> list(return)
--- */
struct q { int v; struct q *n; };

struct q *round_trip(struct q *front, int len)
{
    struct q *rear = front, *x;
    if (!front) return front;
    while (rear->n) rear = rear->n;
    rear->n = front;
    while (len--) {
        x = rear->n;
        x->v *= 2;
        rear = x;
    }
    front = rear->n;
    rear->n = 0;
    return front;
}
