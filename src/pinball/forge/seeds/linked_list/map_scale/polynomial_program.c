/* ---
algorithm: map_scale
structure: linked_list
method: program, coefficients multiplied and printed
time: O(n)
space: O(n)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct term { double c; struct term *next; };

struct term *scaled(double k, const struct term *p)
{
    struct term *r;
    if (p == NULL)
        return NULL;
    r = malloc(sizeof(struct term));
    r->c = k * p->c;
    r->next = scaled(k, p->next);
    return r;
}

int main(void)
{
    struct term *p = NULL, **e = &p;
    double k;
    int n;

    scanf("%lf %d", &k, &n);
    while (n-- > 0) {
        *e = malloc(sizeof(struct term));
        scanf("%lf", &(*e)->c);
        (*e)->next = NULL;
        e = &(*e)->next;
    }
    for (p = scaled(k, p); p; p = p->next)
        printf("%.0f\n", p->c + 0.0);
    return 0;
}
