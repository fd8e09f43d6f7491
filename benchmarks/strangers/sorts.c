/*
 * sorts.c
 *
 * Different sorting algorithms, for the course Algorithms and Data Structures
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define MAX 20

void print_array(const int *a, int n);
void selection_sort(int *a, int n);
void insertion_sort(int *a, int n);
void quick_sort(int *a, int left, int right);

int main(void) {
    int a[MAX], b[MAX], c[MAX];
    srand((unsigned)time(NULL));
    for (int i = 0; i < MAX; i++) {
        a[i] = b[i] = c[i] = rand() % 100;
    }
    print_array(a, MAX);
    selection_sort(a, MAX);
    print_array(a, MAX);
    insertion_sort(b, MAX);
    print_array(b, MAX);
    quick_sort(c, 0, MAX - 1);
    print_array(c, MAX);
    return 0;
}

void print_array(const int *a, int n) {
    for (int i = 0; i < n; i++) {
        printf("%3d", a[i]);
    }
    putchar('\n');
}

/* find the minimum of the rest, put it in front */
void selection_sort(int *a, int n) {
    for (int i = 0; i < n - 1; i++) {
        int min = i;
        for (int j = i + 1; j < n; j++) {
            if (a[j] < a[min]) {
                min = j;
            }
        }
        if (min != i) {
            int t = a[i];
            a[i] = a[min];
            a[min] = t;
        }
    }
}

void insertion_sort(int *a, int n) {
    for (int i = 1; i < n; i++) {
        int key = a[i];
        int j = i - 1;
        while (j >= 0 && a[j] > key) {
            a[j + 1] = a[j];
            j--;
        }
        a[j + 1] = key;
    }
}

/* Hoare style with the middle element as pivot */
void quick_sort(int *a, int left, int right) {
    int i = left, j = right;
    int pivot = a[left + (right - left) / 2];

    while (i <= j) {
        while (a[i] < pivot) i++;
        while (a[j] > pivot) j--;
        if (i <= j) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
            i++;
            j--;
        }
    }
    if (left < j) quick_sort(a, left, j);
    if (i < right) quick_sort(a, i, right);
}
