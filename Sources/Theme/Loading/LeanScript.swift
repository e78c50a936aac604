/// A script as it is sent to readers: without the comments and the indentation that are for whoever reads its source.
///
/// It goes by whole lines; within one, blanks between signs go (`LeanLine`). A file in which a text may go over several lines – by a template
/// literal or a stroke at a line's end – is left as it is.
struct LeanScript {
  static func bytes(of script: [UInt8]) -> [UInt8] {
    var lean: [UInt8] = []
    lean.reserveCapacity(script.count)
    var isComment = false
    for line in script.split(separator: 0x0A) {
      let code = line.drop { $0 == 0x20 || $0 == 0x09 }
      if LeanScript.goesOn(code) { return script }
      if isComment || code.starts(with: "/*".utf8) {
        let rest = LeanScript.afterComment(code)
        isComment = rest == nil
        if rest?.isEmpty ?? true { continue }
        // Code behind a comment: rare, and not worth telling apart.
        return script
      }
      if code.isEmpty || code.starts(with: "//".utf8) { continue }
      lean += LeanLine.bytes(of: code)
      lean.append(0x0A)
    }
    return lean
  }

  /// Whether a text that begins on the line may go over its end. A grave accent in quotation marks begins none.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    var isQuoted = false
    var isEscaped = false
    var accents = 0
    for byte in line {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isQuoted.toggle()
      } else if byte == 0x60, !isQuoted {
        accents += 1
      }
    }
    return isEscaped || accents % 2 == 1
  }

  /// What follows the end of a comment on its line; nil when it does not end there.
  private static func afterComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = line.indices.first(where: { line[$0...].starts(with: "*/".utf8) }) else { return nil }
    return line[(end + 2)...].drop { $0 == 0x20 }
  }
}
