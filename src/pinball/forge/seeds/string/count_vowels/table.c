/* ---
algorithm: count_vowels
structure: string
method: looks each letter up in a string of vowels
time: O(n)
space: O(1)
call: vowel_count(s, len(s)) -> return
--- */
#include <stdbool.h>

static bool isVowel(char letter) {
  static const char vowels[] = "aeiou";
  for (int i = 0; vowels[i] != 0; i++) {
    if (vowels[i] == letter) return true;
  }
  return false;
}

int vowel_count(const char *word, int length) {
  int found = 0;
  for (int i = 0; i < length; i++) {
    if (isVowel(word[i])) found++;
  }
  return found;
}
