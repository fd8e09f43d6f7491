/* ---
algorithm: filter
structure: linked_list
method: nodes sorted onto a kept and a dropped pile, the dropped one freed at the end
time: O(n)
space: O(1)
call: Select(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct Card
{
    int Rank;
    struct Card *Next;
} Card;

static void Discard(Card *Pile)
{
    while (Pile != NULL)
    {
        Card *Top = Pile;
        Pile = Pile->Next;
        free(Top);
    }
}

Card *Select(Card *Deck, int Limit)
{
    Card *Kept = NULL;
    Card *LastKept = NULL;
    Card *Dropped = NULL;

    while (Deck != NULL)
    {
        Card *Current = Deck;
        Deck = Deck->Next;
        if (Current->Rank <= Limit)
        {
            Current->Next = Dropped;
            Dropped = Current;
            continue;
        }
        Current->Next = NULL;
        if (LastKept == NULL)
            Kept = Current;
        else
            LastKept->Next = Current;
        LastKept = Current;
    }
    Discard(Dropped);
    return Kept;
}
