/// The record's own words, for suggestions: by first letter, with how common they are.
struct Spelling {
  /// Letter and file.
  private(set) var files: [(letter: UInt8, file: SearchFile)] = []

  init(_ pieces: [Piece], _ deflater: DeflaterBox) {
    var counts: [[UInt8]: Int] = [:]
    for piece in pieces { for (word, units) in piece.words { counts[word, default: 0] += units } }
    let words = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var start = words.startIndex
    while start < words.endIndex {
      let letter = words[start][0]
      let end = words[start...].firstIndex { $0[0] != letter } ?? words.endIndex
      let bytes = Spelling.bytes(of: words[start..<end], counts)
      files.append((letter, deflater.file("d/\(Character(UnicodeScalar(letter)))", bytes)))
      start = end
    }
  }

  private static func bytes(of words: ArraySlice<[UInt8]>, _ counts: [[UInt8]: Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.put(num: words.count)
    var before: [UInt8] = []
    for word in words {
      bytes.put(frontCoded: word, after: before)
      before = word
      let count = max(1, counts[word] ?? 1)
      bytes.append(UInt8(Int.bitWidth - 1 - count.leadingZeroBitCount))
    }
    return bytes
  }
}
