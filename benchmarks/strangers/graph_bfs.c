#include <stdio.h>
#define N 6

int graph[N][N] = {
    {0, 1, 1, 0, 0, 0},
    {1, 0, 0, 1, 0, 0},
    {1, 0, 0, 1, 1, 0},
    {0, 1, 1, 0, 0, 1},
    {0, 0, 1, 0, 0, 0},
    {0, 0, 0, 1, 0, 0},
};
int visited[N];

void bfs(int start)
{
    int queue[N], front = 0, rear = 0;
    int seen[N] = {0};

    queue[rear++] = start;
    seen[start] = 1;
    while (front != rear) {
        int v = queue[front++];
        printf("%d ", v);
        for (int i = 0; i < N; i++) {
            if (graph[v][i] && !seen[i]) {
                seen[i] = 1;
                queue[rear++] = i;
            }
        }
    }
    printf("\n");
}

void dfs(int v)
{
    visited[v] = 1;
    printf("%d ", v);
    for (int i = 0; i < N; i++)
        if (graph[v][i] && !visited[i])
            dfs(i);
}

int main(void)
{
    bfs(0);
    dfs(0);
    printf("\n");
    return 0;
}
