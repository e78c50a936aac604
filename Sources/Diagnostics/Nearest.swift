/// The candidate a misspelt word most likely meant, or nil when none is near enough.
///
/// Distance is Damerau–Levenshtein over lower-cased UTF-8 bytes; at most a third of the word may differ. Ties go to the first in
/// alphabetical order, so that the answer does not depend on the order of the candidates.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let target = Array(word.lowercased().utf8)
  let limit = max(1, target.count / 3)
  var best: (distance: Int, word: String)?
  let own = LetterSet(target)
  for candidate in candidates {
    guard abs(candidate.utf8.count - target.count) <= limit + 2 else { continue }
    let letters = Array(candidate.lowercased().utf8)
    guard abs(letters.count - target.count) <= limit, own.distance(to: LetterSet(letters)) <= limit else { continue }
    let found = editDistance(target, letters)
    guard found <= limit else { continue }
    if let current = best, (current.distance, current.word) <= (found, candidate) { continue }
    best = (found, candidate)
  }
  return best?.word
}

/// Which letters a word has: what one has and another lacks takes a change each, which is soon known of words that are far apart.
private struct LetterSet {
  private var bits: UInt64 = 0

  init(_ word: [UInt8]) { for byte in word { bits |= 1 << UInt64(byte & 63) } }

  /// No more than the edit distance.
  func distance(to other: LetterSet) -> Int {
    max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
  }
}

/// The number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`.
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
