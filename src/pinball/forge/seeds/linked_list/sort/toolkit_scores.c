/* ---
algorithm: sort
structure: linked_list
method: records with more fields, insertion by links, test main
time: O(n^2)
space: O(1)
call: sort_scores(&list(xs)) -> list(xs)
--- */
#include <stdio.h>
#include <stdlib.h>

struct score {
    int points;
    int player;
    struct score *next;
};

static void insert_sorted(struct score **list, struct score *s)
{
    while (*list != NULL && (*list)->points < s->points)
        list = &(*list)->next;
    s->next = *list;
    *list = s;
}

void sort_scores(struct score **scores)
{
    struct score *unsorted = *scores;
    struct score *sorted = NULL;

    while (unsorted != NULL) {
        struct score *s = unsorted;
        unsorted = unsorted->next;
        insert_sorted(&sorted, s);
    }
    *scores = sorted;
}

void print_scores(const struct score *s)
{
    for (; s != NULL; s = s->next)
        printf("player %d: %d\n", s->player, s->points);
}

int main(void)
{
    struct score a = {30, 1, NULL}, b = {10, 2, &a}, c = {20, 3, &b};
    struct score *list = &c;
    sort_scores(&list);
    print_scores(list);
    return 0;
}
