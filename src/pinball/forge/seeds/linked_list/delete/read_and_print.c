/* ---
algorithm: delete
structure: linked_list
method: program that reads a list and a key, deletes and prints
time: O(n^2)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int data;
    struct node *next;
};

struct node *head = NULL;

void insert_end(int data) {
    struct node *t = (struct node *)malloc(sizeof(struct node));
    struct node **tail = &head;
    t->data = data;
    t->next = NULL;
    while (*tail != NULL) tail = &(*tail)->next;
    *tail = t;
}

void delete_value(int key) {
    struct node *cur = head, *prev = head;
    while (cur != NULL) {
        if (cur->data == key) {
            if (cur == head) head = cur->next;
            else prev->next = cur->next;
            free(cur);
            return;
        }
        prev = cur;
        cur = cur->next;
    }
}

int main(void) {
    int n, x, key;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &x) != 1) return 1;
        insert_end(x);
    }
    if (scanf("%d", &key) != 1) return 1;
    delete_value(key);
    for (struct node *p = head; p != NULL; p = p->next) printf("%d ", p->data);
    printf("\n");
    return 0;
}
