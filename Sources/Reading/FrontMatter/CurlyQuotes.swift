import Diagnostics

/// Quotation marks of a word processor around a value, which YAML takes for letters.
enum CurlyQuotes {
  /// What stands between them, of which the second may be straight; nil when they do not hold the value as a whole: “A” and “B”.
  static func words(in value: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard value.count >= 4, isMark(in: value, at: 0), let close = closing(of: value[2]) else { return nil }
    let isStraight = value[value.count - 1] == (value[2] == 0x98 ? UInt8(ascii: "'") : UInt8(ascii: "\""))
    let end = value.count - (isStraight ? 1 : 3)
    guard isStraight || end >= 3 && isMark(in: value, at: end) && close.contains(value[end + 2]) else { return nil }
    // An apostrophe is written like the mark that closes single ones.
    let isSingle = value[2] == 0x98
    let others = (3..<end).contains {
      isMark(in: value, at: $0) && (isSingle ? value[$0 + 2] == 0x98 : 0x9C...0x9E ~= value[$0 + 2])
    }
    return others ? nil : 3..<end
  }

  /// The column, from 0 and in bytes, at which a value begins with such a mark on a line of front matter.
  static func start(in line: UnsafeBufferPointer<UInt8>) -> Int? {
    (0..<max(0, line.count - 2)).first { index in
      guard isMark(in: line, at: index), closing(of: line[index + 2]) != nil, index >= 2 else { return false }
      return line[index - 1].isBlank && (line[index - 2] == UInt8(ascii: ":") || line[index - 2] == UInt8(ascii: "-"))
    }
  }

  /// U+2018 to U+201E.
  private static func isMark(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && 0x98...0x9E ~= bytes[index + 2]
  }

  private static func closing(of opening: UInt8) -> [UInt8]? {
    switch opening {
    case 0x9C: [0x9D]
    case 0x9E: [0x9C, 0x9D]
    case 0x98: [0x99]
    case _: nil
    }
  }
}

extension Diagnostic {
  static func curlyQuotes(around words: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .curlyQuotes, .warning, "the curly quotation marks around this value were read as if they were straight",
      at: range,
      fixes: [.replace(range, with: "\"\(words)\"")])
  }
}
