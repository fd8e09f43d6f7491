/* ---
algorithm: postorder
structure: binary_tree
method: stack as a linked list and a flag that ends the loop
time: O(n)
space: O(n)
call: postorder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct tNode {
    int data;
    struct tNode *left;
    struct tNode *right;
};

struct sNode {
    struct tNode *t;
    struct sNode *next;
};

void push(struct sNode **top_ref, struct tNode *t)
{
    struct sNode *new_node = (struct sNode *)malloc(sizeof(struct sNode));
    if (new_node == NULL) {
        printf("Stack Overflow\n");
        exit(0);
    }
    new_node->t = t;
    new_node->next = *top_ref;
    *top_ref = new_node;
}

int isEmpty(struct sNode *top)
{
    return top == NULL ? 1 : 0;
}

struct tNode *pop(struct sNode **top_ref)
{
    struct sNode *top = *top_ref;
    struct tNode *res = top->t;
    *top_ref = top->next;
    free(top);
    return res;
}

void postorder(struct tNode *root)
{
    struct tNode *current = root;
    struct tNode *previous = NULL;
    struct sNode *s = NULL;
    int done = 0;

    while (!done) {
        if (current != NULL) {
            push(&s, current);
            current = current->left;
        } else if (!isEmpty(s)) {
            current = pop(&s);
            if (current->right != NULL && current->right != previous) {
                push(&s, current);
                current = current->right;
            } else {
                printf("%d ", current->data);
                previous = current;
                current = NULL;
            }
        } else {
            done = 1;
        }
    }
}
