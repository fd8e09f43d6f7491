#include <stdio.h>
#include <stdlib.h>

struct node {
    int info;
    struct node *next;
};

// reverses the values, the links stay as they are
void reverseData(struct node *head) {
    int n = 0;
    for (struct node *p = head; p != NULL; p = p->next) n++;

    int *stack = malloc(n * sizeof(int));
    int top = 0;
    for (struct node *p = head; p != NULL; p = p->next) stack[top++] = p->info;
    for (struct node *p = head; p != NULL; p = p->next) p->info = stack[--top];
    free(stack);
}

int isPalindrome(struct node *head) {
    int n = 0;
    for (struct node *p = head; p != NULL; p = p->next) n++;
    int *vals = malloc(n * sizeof(int));
    int i = 0;
    for (struct node *p = head; p != NULL; p = p->next) vals[i++] = p->info;
    int ok = 1;
    for (int l = 0, r = n - 1; l < r; l++, r--) {
        if (vals[l] != vals[r]) {
            ok = 0;
            break;
        }
    }
    free(vals);
    return ok;
}

int main() {
    struct node c = {3, NULL}, b = {2, &c}, a = {1, &b};
    reverseData(&a);
    printf("%d %d %d %d\n", a.info, b.info, c.info, isPalindrome(&a));
    return 0;
}
