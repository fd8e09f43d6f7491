/* ---
algorithm: filter
structure: linked_list
method: list object with methods in a struct, remove if
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
    int value;
    struct Node *next;
} Node;

typedef struct List {
    Node *first;
    int size;
} List;

typedef int (*Predicate)(int value, int argument);

static void List_init(List *this) { this->first = NULL; this->size = 0; }

static void List_addFirst(List *this, int value)
{
    Node *n = malloc(sizeof(Node));
    n->value = value;
    n->next = this->first;
    this->first = n;
    this->size++;
}

static void List_removeIf(List *this, Predicate p, int argument)
{
    Node **link = &this->first;
    while (*link != NULL) {
        Node *n = *link;
        if (p(n->value, argument)) {
            *link = n->next;
            free(n);
            this->size--;
        } else {
            link = &n->next;
        }
    }
}

static int atMost(int value, int argument) { return value <= argument; }

int main(void)
{
    List list;
    int n, i, k;
    int a[1024];

    List_init(&list);
    scanf("%d", &n);
    for (i = 0; i < n; i++)
        scanf("%d", a + i);
    while (i > 0)
        List_addFirst(&list, a[--i]);
    scanf("%d", &k);
    List_removeIf(&list, atMost, k);
    for (Node *p = list.first; p; p = p->next)
        printf("%d%s", p->value, p->next ? ", " : "\n");
    return 0;
}
