/* ---
algorithm: reverse
structure: linked_list
method: loop with a finished flag, first node by its own
time: O(n)
space: O(1)
call: ReverseList(list(xs)) -> list(return)
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct TListElement {
    int Value;
    struct TListElement *NextElement;
} TListElement;

TListElement *ReverseList(TListElement *List) {
    TListElement *NewHead = NULL;
    TListElement *ThisElement = List;
    TListElement *Following = NULL;
    bool Finished = (List == NULL);

    while (!Finished) {
        Following = ThisElement->NextElement;
        if (NewHead == NULL) {
            /* the first element becomes the last one */
            ThisElement->NextElement = NULL;
        } else {
            ThisElement->NextElement = NewHead;
        }
        NewHead = ThisElement;
        if (Following == NULL) {
            Finished = true;
        } else {
            ThisElement = Following;
        }
    }
    return NewHead;
}
