/* ---
algorithm: delete
structure: linked_list
method: previous pointer, returns whether it was there
time: O(n)
space: O(1)
call: removeElement(&list(xs), k) -> list(xs)
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct Element {
    int value;
    struct Element *nextElement;
} Element;

bool removeElement(Element **firstElement, int value)
{
    bool found = false;
    Element *current = *firstElement;
    Element *previous = NULL;

    while (!found && current != NULL) {
        if (current->value == value) {
            found = true;
        } else {
            previous = current;
            current = current->nextElement;
        }
    }

    if (found) {
        if (previous == NULL) {
            *firstElement = current->nextElement;
        } else {
            previous->nextElement = current->nextElement;
        }
        free(current);
    }
    return found;
}
