/* ---
algorithm: josephus
structure: queue
method: recurrence, no queue at all
time: O(n)
space: O(1)
call: last_one(n, k) -> return
--- */

int last_one(int n, int k) {
  int winner = 0;
  for (int people = 2; people <= n; people++) winner = (winner + k) % people;
  return winner + 1;
}
