#include <stdio.h>
#include <stdlib.h>

struct tree
{
    int val;
    struct tree *l, *r;
};

struct tree *root = NULL;
int out[50];
int cnt = 0;

void add(int x)
{
    struct tree *t = malloc(sizeof(struct tree)), *p = root, *parent = NULL;
    t->val = x;
    t->l = t->r = NULL;
    if (root == NULL)
    {
        root = t;
        return;
    }
    while (p != NULL)
    {
        parent = p;
        if (x < p->val)
            p = p->l;
        else
            p = p->r;
    }
    if (x < parent->val)
        parent->l = t;
    else
        parent->r = t;
}

int find(int x)
{
    struct tree *p = root;
    int depth = 1;
    while (p != NULL)
    {
        if (p->val == x)
            return depth;
        else if (x < p->val)
            p = p->l;
        else
            p = p->r;
        depth++;
    }
    return -1;
}

void store(struct tree *t)
{
    if (t == NULL)
        return;
    store(t->l);
    out[cnt++] = t->val;
    store(t->r);
}

void post(struct tree *t)
{
    if (t->l != NULL)
        post(t->l);
    if (t->r != NULL)
        post(t->r);
    printf("%d\n", t->val);
}

int main()
{
    int i, n, x;
    scanf("%d", &n);
    for (i = 0; i < n; i++)
    {
        scanf("%d", &x);
        add(x);
    }
    store(root);
    for (i = 0; i < cnt; i++)
        printf("%d ", out[i]);
    printf("\n");
    post(root);
    printf("%d\n", find(x));
    return 0;
}
