/* ---
algorithm: unmatched_brackets
structure: stack
method: byte array as stack, index -1 when empty
time: O(n)
space: O(1)
call: check_brackets(xs, len(xs)) -> return
--- */
#define CAP 1024

signed char st[CAP];

int check_brackets(int tokens[], int n) {
  int top = -1, bad = 0;
  for (int i = 0; i < n; i++) {
    int t = tokens[i];
    if (t == 0) continue;
    if (t > 0) {
      st[++top] = t;
      continue;
    }
    if (top < 0 || st[top] != -t) {
      bad++;
      continue;
    }
    top--;
  }
  return bad + top + 1;
}
