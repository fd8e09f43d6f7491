/* ---
algorithm: window_maximum
structure: queue
method: double-ended queue of places
time: O(n)
space: O(1)
call: maxSlidingWindow(xs, len(xs), k, out(len(xs))) -> out[:return]
--- */
int maxSlidingWindow(const int *nums, int n, int k, int *result)
{
    int deque[1024];
    int head = 0, tail = 0, count = 0;

    for (int i = 0; i < n; i++) {
        while (head < tail && nums[deque[tail - 1]] <= nums[i])
            tail--;
        deque[tail++] = i;
        if (deque[head] <= i - k)
            head++;
        if (i >= k - 1)
            result[count++] = nums[deque[head]];
    }
    return count;
}
