/* ---
algorithm: map_negate
structure: linked_list
method: sign changed in place
time: O(n)
space: O(1)
call: negate(list(xs)) -> list(xs)
--- */
struct term {
    int coef;
    struct term *next;
};

void negate(struct term *poly)
{
    if (!poly)
        return;
    do {
        poly->coef = -poly->coef;
        poly = poly->next;
    } while (poly);
}
