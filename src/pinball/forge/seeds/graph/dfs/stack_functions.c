/* ---
algorithm: dfs
structure: graph
method: stack with push, pop and peek; looks for an unvisited neighbour each time
time: O(n^2)
space: O(1)
call: DepthFirstSearch(rows(m), len(m), s) -> stdout
--- */
#include <stdio.h>
#include <stdbool.h>

#define MAX 1024

static int stack[MAX];
static int top = -1;
static bool visited[MAX];

static void push(int item) { stack[++top] = item; }
static int pop(void) { return stack[top--]; }
static int peek(void) { return stack[top]; }
static bool isStackEmpty(void) { return top == -1; }

static int getUnvisited(int **adj, int n, int vertex) {
    int i;
    for (i = 0; i < n; i++) {
        if (adj[vertex][i] != 0 && visited[i] == false) return i;
    }
    return -1;
}

void DepthFirstSearch(int **adj, int n, int start) {
    int i;
    for (i = 0; i < n; i++) visited[i] = false;
    visited[start] = true;
    printf("%d ", start);
    push(start);
    while (!isStackEmpty()) {
        int unvisited = getUnvisited(adj, n, peek());
        if (unvisited == -1) {
            pop();
        } else {
            visited[unvisited] = true;
            printf("%d ", unvisited);
            push(unvisited);
        }
    }
}
