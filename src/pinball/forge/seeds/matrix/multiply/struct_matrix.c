/* ---
algorithm: multiply
structure: matrix
method: a matrix record with get and set
time: O(n^3)
space: O(n^2)
call: matrix_square(flat(m), len(m)) -> m
--- */
#include <stdlib.h>

typedef struct {
    int rows, cols;
    double *data;
} Matrix;

static Matrix make(int rows, int cols)
{
    Matrix m;
    m.rows = rows;
    m.cols = cols;
    m.data = calloc(rows * cols + 1, sizeof(double));
    return m;
}

static double get(const Matrix *m, int r, int c) { return m->data[r * m->cols + c]; }
static void set(Matrix *m, int r, int c, double v) { m->data[r * m->cols + c] = v; }

static Matrix product(const Matrix *a, const Matrix *b)
{
    Matrix p = make(a->rows, b->cols);
    for (int r = 0; r < p.rows; r++)
        for (int c = 0; c < p.cols; c++) {
            double sum = 0.0;
            for (int k = 0; k < a->cols; k++)
                sum += get(a, r, k) * get(b, k, c);
            set(&p, r, c, sum);
        }
    return p;
}

void matrix_square(int *cells, int n)
{
    Matrix a = make(n, n);
    for (int i = 0; i < n * n; i++)
        a.data[i] = cells[i];
    Matrix p = product(&a, &a);
    for (int i = 0; i < n * n; i++)
        cells[i] = (int)p.data[i];
    free(a.data);
    free(p.data);
}
