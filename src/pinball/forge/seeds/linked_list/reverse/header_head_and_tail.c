/* ---
algorithm: reverse
structure: linked_list
method: list with head, tail and size; head and tail exchanged at the end
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>

typedef struct Node {
    int value;
    struct Node *next;
} Node;

typedef struct {
    Node *head;
    Node *tail;
    int size;
} LinkedList;

LinkedList *createList(void) {
    LinkedList *list = malloc(sizeof(LinkedList));
    list->head = NULL;
    list->tail = NULL;
    list->size = 0;
    return list;
}

bool isEmpty(LinkedList *list) {
    return list->size == 0;
}

void add(LinkedList *list, int value) {
    Node *node = malloc(sizeof(Node));
    node->value = value;
    node->next = NULL;
    if (isEmpty(list)) {
        list->head = node;
    } else {
        list->tail->next = node;
    }
    list->tail = node;
    list->size++;
}

void reverseList(LinkedList *list) {
    Node *previous = NULL;
    Node *current = list->head;
    list->tail = list->head;
    for (int i = 0; i < list->size; i++) {
        Node *next = current->next;
        current->next = previous;
        previous = current;
        current = next;
    }
    list->head = previous;
}

void destroy(LinkedList *list) {
    while (list->head != NULL) {
        Node *node = list->head;
        list->head = node->next;
        free(node);
    }
    free(list);
}

int main(void) {
    LinkedList *list = createList();
    int count, value;
    scanf("%d", &count);
    while (count > 0) {
        scanf("%d", &value);
        add(list, value);
        count--;
    }
    reverseList(list);
    for (Node *n = list->head; n != NULL; n = n->next)
        printf("%d ", n->value);
    putchar('\n');
    destroy(list);
    return 0;
}
