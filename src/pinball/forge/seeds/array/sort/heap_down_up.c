/* ---
algorithm: sort
structure: array
method: heap built by inserting in the array itself, then the top goes to the end
time: O(n log n)
space: O(1)
call: HeapSort(xs, len(xs)) -> xs
--- */
static int Parent(int i) { return (i - 1) / 2; }
static int LeftChild(int i) { return 2 * i + 1; }

static void Swap(double *A, int i, int j)
{
    double t = A[i];
    A[i] = A[j];
    A[j] = t;
}

static void UpHeap(double *A, int i)
{
    while (i > 0 && A[Parent(i)] < A[i])
    {
        Swap(A, i, Parent(i));
        i = Parent(i);
    }
}

static void DownHeap(double *A, int size)
{
    int i = 0;
    while (LeftChild(i) < size)
    {
        int c = LeftChild(i);
        if (c + 1 < size && A[c + 1] > A[c])
            c = c + 1;
        if (A[i] >= A[c])
            return;
        Swap(A, i, c);
        i = c;
    }
}

void HeapSort(double *A, int N)
{
    for (int k = 1; k < N; k++)
        UpHeap(A, k);
    for (int k = N - 1; k > 0; k--)
    {
        Swap(A, 0, k);
        DownHeap(A, k);
    }
}
