/* ---
algorithm: level_order_of_inserted
structure: binary_tree
method: program with a recursive insert and a queue in an array
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct tree {
    int data;
    struct tree *lchild, *rchild;
};

struct tree *queue[1100];
int front = 0, rear = 0;

struct tree *insert(struct tree *t, int x)
{
    if (t == NULL) {
        t = (struct tree *)malloc(sizeof(struct tree));
        t->data = x;
        t->lchild = t->rchild = NULL;
    } else if (x < t->data) {
        t->lchild = insert(t->lchild, x);
    } else {
        t->rchild = insert(t->rchild, x);
    }
    return t;
}

void levelorder(struct tree *t)
{
    if (t == NULL)
        return;
    queue[rear++] = t;
    while (front != rear) {
        t = queue[front++];
        printf("%d ", t->data);
        if (t->lchild != NULL)
            queue[rear++] = t->lchild;
        if (t->rchild != NULL)
            queue[rear++] = t->rchild;
    }
}

int main()
{
    struct tree *root = NULL;
    int n, x;

    scanf("%d", &n);
    while (n > 0) {
        scanf("%d", &x);
        root = insert(root, x);
        n--;
    }
    levelorder(root);
    return 0;
}
