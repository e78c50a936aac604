/// Words in block capitals with small letters, as the outlines of words help those who see little of each.
///
/// A single word is left alone when it is short or an abbreviation: nobody could tell “NATO” from “NOTE”.
struct SmallLetters {
  /// Terms that are written in capitals.
  private let kept: Set<String>

  init(keeping terms: [String]) { kept = Set(terms) }

  func words(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes -> String? in
      let runs = runs(in: bytes)
      if runs.isEmpty { return nil }
      var changed = Array(bytes)
      for run in runs {
        for place in run.dropFirst() where (0x41...0x5A).contains(changed[place]) { changed[place] += 0x20 }
      }
      return String(decoding: changed, as: UTF8.self)
    } ?? text
  }

  /// Runs of words without a small letter that are block capitals: two words of four letters or more, or one long word.
  private func runs(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var run: [Range<Int>] = []
    func close() {
      if let first = run.first, let last = run.last, isShouting(run, text) {
        found.append(first.lowerBound..<last.upperBound)
      }
      run = []
    }
    var place = 0
    while place < text.count {
      guard SmallLetters.isWordByte(text[place]) else {
        if text[place] != 32 { close() }
        place += 1
        continue
      }
      let start = place
      var isCapital = true
      while place < text.count, SmallLetters.isWordByte(text[place]) {
        isCapital = isCapital && (0x41...0x5A).contains(text[place])
        place += 1
      }
      let word = start..<place
      if isCapital, !kept.contains(String(decoding: text[word], as: UTF8.self)) { run.append(word) } else { close() }
    }
    close()
    return found
  }

  private func isShouting(_ run: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let long = run.filter { $0.count >= 4 }
    return long.count >= 2 || long.contains { $0.count >= 6 }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case _: false
    }
  }
}
