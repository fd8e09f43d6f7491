#include <stdio.h>
#include <stdlib.h>
#define MAX 100

typedef struct tnode {
    int info;
    struct tnode *lchild, *rchild;
} TNODE;

TNODE *stack[MAX];
int top = -1;

int isEmpty() { return top == -1; }

void push(TNODE *p)
{
    if (top == MAX - 1) {
        printf("overflow\n");
        exit(1);
    }
    stack[++top] = p;
}

TNODE *pop()
{
    return stack[top--];
}

void inorder_nr(TNODE *root)
{
    TNODE *p = root;
    while (p != NULL || !isEmpty()) {
        while (p != NULL) {
            push(p);
            p = p->lchild;
        }
        p = pop();
        printf("%d ", p->info);
        p = p->rchild;
    }
    printf("\n");
}

void preorder_nr(TNODE *root)
{
    TNODE *p;
    if (root == NULL)
        return;
    push(root);
    while (!isEmpty()) {
        p = pop();
        printf("%d ", p->info);
        if (p->rchild != NULL)
            push(p->rchild);
        if (p->lchild != NULL)
            push(p->lchild);
    }
    printf("\n");
}

void postorder_nr(TNODE *root)
{
    TNODE *p = root, *last = NULL, *peek;
    while (p != NULL || !isEmpty()) {
        if (p != NULL) {
            push(p);
            p = p->lchild;
        } else {
            peek = stack[top];
            if (peek->rchild != NULL && peek->rchild != last)
                p = peek->rchild;
            else {
                printf("%d ", peek->info);
                last = pop();
            }
        }
    }
    printf("\n");
}

int main()
{
    TNODE d = {4, NULL, NULL}, e = {5, NULL, NULL}, c = {3, NULL, NULL};
    TNODE b = {2, &d, &e}, a = {1, &b, &c};
    inorder_nr(&a);
    preorder_nr(&a);
    postorder_nr(&a);
    return 0;
}
