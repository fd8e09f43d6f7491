/* ---
algorithm: edit_distance
structure: string
method: recursion on the first letters with a memory
time: O(n^2)
space: O(n^2)
call: edits(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *s;
    const char *t;
    int rows;
    int columns;
    int *known; /* distance + 1 of the rests, 0 where not known yet */
} Task;

static int least(int a, int b, int c) {
    int smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

static int rest(const Task *task, int i, int j) {
    if (i == task->rows) return task->columns - j;
    if (j == task->columns) return task->rows - i;

    int *cell = &task->known[i * task->columns + j];
    if (*cell == 0) {
        int distance;
        if (task->s[i] == task->t[j])
            distance = rest(task, i + 1, j + 1);
        else
            distance = 1 + least(rest(task, i + 1, j), rest(task, i, j + 1), rest(task, i + 1, j + 1));
        *cell = distance + 1;
    }
    return *cell - 1;
}

int edits(const char *s, const char *t) {
    Task task;
    task.s = s;
    task.t = t;
    task.rows = (int)strlen(s);
    task.columns = (int)strlen(t);
    task.known = calloc(task.rows * task.columns + 1, sizeof(int));
    int answer = rest(&task, 0, 0);
    free(task.known);
    return answer;
}
