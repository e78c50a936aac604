/// A line of a script without the blanks that only part signs: `a = b + 1;` as `a=b+1;`.
///
/// Texts, template literals and regular expressions stay as they are. A line of which it is not certain where they end is left alone.
struct LeanLine {
  private let line: [UInt8]
  private var lean: [UInt8] = []
  private var index = 0

  /// The line's bytes, which begin with no blank.
  static func bytes(of line: ArraySlice<UInt8>) -> [UInt8] {
    var reading = LeanLine(line: Array(line))
    return reading.isWhole() ? reading.lean : Array(line)
  }

  private init(line: [UInt8]) { self.line = line }

  private mutating func isWhole() -> Bool {
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if !copy(to: line[index]) { return false }
      case UInt8(ascii: "`"):
        // A literal within a literal is not told apart.
        if line[index...].count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1 || !copyTemplate() { return false }
      case UInt8(ascii: "/"):
        if !copyStroke() { return false }
      case 0x20: copyBlank()
      default:
        lean.append(line[index])
        index += 1
      }
    }
    return true
  }

  private mutating func copyBlank() {
    while index < line.count, line[index] == 0x20 { index += 1 }
    guard let before = lean.last, index < line.count else { return }
    let after = line[index]
    let isNeeded = LeanLine.isWord(before) && LeanLine.isWord(after) || before == after && !LeanLine.isBracket(before)
    if isNeeded || LeanLine.isDigit(before) && after == UInt8(ascii: ".") { lean.append(0x20) }
  }

  /// Copies what stands up to the next `end` that is not escaped; false when there is none.
  private mutating func copy(to end: UInt8) -> Bool {
    repeat {
      if line[index] == UInt8(ascii: "\\") {
        lean.append(line[index])
        index += 1
        if index == line.count { return false }
      }
      lean.append(line[index])
      index += 1
    } while index < line.count && line[index] != end
    guard index < line.count else { return false }
    lean.append(end)
    index += 1
    return true
  }

  private mutating func copyTemplate() -> Bool {
    let start = index
    guard copy(to: UInt8(ascii: "`")) else { return false }
    // `${f("`")}` and the like end it too early.
    return !line[start..<index].contains(UInt8(ascii: "\""))
  }

  /// A division, or a regular expression, which follows a sign that no value ends with. Comments are left where they are.
  private mutating func copyStroke() -> Bool {
    guard index + 1 < line.count, line[index + 1] != UInt8(ascii: "/"), line[index + 1] != UInt8(ascii: "*") else {
      return false
    }
    let isDivision = lean.last.map { LeanLine.isWord($0) || $0 == UInt8(ascii: "]") } ?? false
    if lean.last == UInt8(ascii: ")") || LeanLine.endsWithKeyword(lean) { return false }
    if isDivision {
      lean.append(line[index])
      index += 1
      return true
    }
    return copyExpression()
  }

  /// A class in an expression may hold a stroke.
  private mutating func copyExpression() -> Bool {
    var isInClass = false
    repeat {
      switch line[index] {
      case UInt8(ascii: "\\"):
        lean.append(line[index])
        index += 1
        if index == line.count { return false }
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      default: break
      }
      lean.append(line[index])
      index += 1
    } while index < line.count && (isInClass || line[index] != UInt8(ascii: "/"))
    guard index < line.count else { return false }
    lean.append(line[index])
    index += 1
    return true
  }

  private static func endsWithKeyword(_ lean: [UInt8]) -> Bool {
    ["return", "typeof", "of", "in", "case"].contains { lean.reversed().starts(with: $0.utf8.reversed()) }
  }

  /// Letters beyond ASCII are taken for parts of words.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || isDigit(byte)
      || (byte | 0x20) &- 0x61 < 26
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isBracket(_ byte: UInt8) -> Bool { "()[]{},;".utf8.contains(byte) }
}
