#include <stdio.h>
#include <stdlib.h>

typedef struct ll {
    int val;
    struct ll *nxt;
} ll;

void apply(ll *head, int (*fn)(int))
{
    for (ll *cur = head; cur; cur = cur->nxt)
        cur->val = fn(cur->val);
}

void add_one(ll *head)
{
    if (!head)
        return;
    head->val++;
    add_one(head->nxt);
}

ll *copy_scaled(ll *head, int factor)
{
    ll *out = NULL;
    ll **tail = &out;
    while (head) {
        ll *n = malloc(sizeof(ll));
        n->val = head->val * factor;
        n->nxt = NULL;
        *tail = n;
        tail = &n->nxt;
        head = head->nxt;
    }
    return out;
}

static int cube(int x) { return x * x * x; }

int main(void)
{
    ll c = {3, NULL}, b = {2, &c}, a = {1, &b};
    apply(&a, cube);
    add_one(&a);
    ll *s = copy_scaled(&a, 10);
    while (s) {
        printf("%d\n", s->val);
        ll *t = s->nxt;
        free(s);
        s = t;
    }
    return 0;
}
