import Diagnostics

/// The lines by which a merge keeps two versions of a file apart until somebody has chosen.
enum MergeMarks {
  /// One fault for each place where two versions stand; the first ten are told.
  static func diagnostics(in file: [UInt8], path: String) -> [Diagnostic] {
    file.withUnsafeBufferPointer { bytes in
      var found = lines(of: UInt8(ascii: "<"), in: bytes)
      if found.isEmpty, !lines(of: UInt8(ascii: "="), in: bytes).isEmpty {
        found = lines(of: UInt8(ascii: ">"), in: bytes)
      }
      if found.isEmpty { return [] }
      var map = SourceMap(bytes, origin: SourceMap.Origin(path: path))
      return found.prefix(10).map { .mergeConflict(at: map.range($0..<$0 + 7, line: map.line(of: $0))) }
    }
  }

  /// Where a line begins with seven of a sign, and a blank or nothing after them.
  private static func lines(of sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found: [Int] = []
    var start = 0
    while let first = bytes.offset(of: sign, in: start..<bytes.count) {
      var end = first
      while end < bytes.count, bytes[end] == sign { end += 1 }
      let isWhole = end == bytes.count || bytes[end] <= 32
      if end - first == 7, isWhole, first == 0 || bytes[first - 1] == 10 { found.append(first) }
      start = end
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func mergeConflict(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .mergeConflict, .error, "two versions of this file stand here, with the marks of a merge conflict between them",
      at: range, fixes: [.advise("keep the right one and delete the lines with <<<<<<<, ======= and >>>>>>>")])
  }
}
