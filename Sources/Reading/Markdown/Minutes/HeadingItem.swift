/// A marker in a heading that names agenda items: `{item 7}`, `{items 2, 3}`, `{item 2 and 3}`.
struct HeadingItem: Equatable {
  /// None where the marker is not understood.
  var items: [String]
  /// The marker with its braces.
  var marker: Range<Int>

  private static let longest = 80

  /// The markers of a heading in order; other braces are words.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [HeadingItem] {
    var found: [HeadingItem] = []
    var position = 0
    while let open = bytes.offset(of: UInt8(ascii: "{"), in: position..<bytes.count) {
      let limit = min(bytes.count, open + longest)
      let close = bytes.offset(of: UInt8(ascii: "}"), in: open..<limit)
      position = close.map { $0 + 1 } ?? bytes.count
      if let items = items(in: UnsafeBufferPointer(rebasing: bytes[open + 1..<(close ?? bytes.count)])) {
        found.append(HeadingItem(items: items, marker: open..<position))
      }
    }
    return found
  }

  /// The words of a heading without its markers.
  static func removing(_ markers: [HeadingItem], from bytes: [UInt8]) -> [UInt8] {
    var words = bytes
    for marker in markers.reversed() {
      var (start, end) = (marker.marker.lowerBound, marker.marker.upperBound)
      while start > 0, words[start - 1].isBlank { start -= 1 }
      while start == 0, end < words.count, words[end].isBlank { end += 1 }
      words.removeSubrange(start..<end)
    }
    return words
  }

  /// The numbers between the braces: none where it is a marker that cannot be understood, nil where it is no marker.
  private static func items(in inner: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard let word = inner.word(from: 0) else { return nil }
    let name = inner.string(word).lowercased()
    let isNamed = ["item", "items", "eitem", "eitemau"].contains(name)
    let rest = inner.string(word.upperBound..<inner.count)
    if isNamed, let numbers = numbers(in: rest) { return numbers }
    let looksLikeOne = isNamed || inner.string.lowercased().contains("item") || inner.contains(where: \.isDigit)
    return looksLikeOne && !name.hasPrefix("lang") ? [] : nil
  }

  private static func numbers(in list: String) -> [String]? {
    var numbers: [String] = []
    var isRange = false
    for word in list.split(whereSeparator: { " \t,;:&+\u{A0}".contains($0) }) {
      let small = word.lowercased()
      if ["and", "a", "ac", "item", "items", "no", "no."].contains(small), !numbers.isEmpty || small.hasPrefix("no") {
        continue
      }
      if ["to", "-", "–"].contains(small), !numbers.isEmpty {
        isRange = true
        continue
      }
      guard let run = run(word, after: isRange ? numbers.last : nil) else { return nil }
      isRange = false
      numbers += run
    }
    return numbers.isEmpty || isRange ? nil : numbers
  }

  /// “7”, “12a”, “2–4”: the numbers that one word means.
  private static func run(_ word: Substring, after first: String?) -> [String]? {
    let ends = word.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
    guard let start = first ?? ends.first, let end = ends.last, ends.count <= (first == nil ? 2 : 1) else { return nil }
    if first == nil, ends.count == 1 { return isNumber(end) ? [end] : nil }
    guard let low = Int(start), let high = Int(end), low < high, high - low < 30 else { return nil }
    return (first == nil ? low...high : low + 1...high).map(String.init)
  }

  private static func isNumber(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count <= 12, bytes.allSatisfy({ $0.isDigit || $0.isLetter || ".()/".utf8.contains($0) }) else {
      return false
    }
    return bytes.contains(where: \.isDigit) || bytes.count(where: \.isLetter) == 1
  }
}
