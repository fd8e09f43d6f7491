/* ---
algorithm: coin_change
structure: number
method: coin by coin over one row
time: O(n)
space: O(1)
call: min_coins(n) -> return
--- */
#define INF 9999
#define MIN(a, b) ((a) < (b) ? (a) : (b))

int dp[2048];

int min_coins(int n) {
  int denom[3] = {1, 3, 4};
  dp[0] = 0;
  for (int i = 1; i <= n; i++) dp[i] = INF;
  for (int c = 0; c < 3; c++)
    for (int v = denom[c]; v <= n; v++)
      dp[v] = MIN(dp[v], dp[v - denom[c]] + 1);
  return dp[n];
}
