package import Diagnostics
import Testing

/// Where diagnostics point, in view of the files they speak of.
package enum Places {
  /// Those whose place is no place of its file: a line that is not there, or a column behind the end of its line. A file that is not
  /// there has no places to compare.
  package static func faults(of diagnostics: [Diagnostic], in files: [String: [UInt8]]) -> [String] {
    var lines: [String: [Int]] = [:]
    return diagnostics.compactMap { diagnostic in
      let range = diagnostic.range
      guard let file = files[range.path] else { return nil }
      let own = lines[range.path] ?? lengths(of: file)
      lines[range.path] = own
      if holds(own, range.start), holds(own, range.end), range.start <= range.end { return nil }
      return
        "\(range.path):\(range.start.line):\(range.start.column)–\(range.end.line):\(range.end.column) is no place "
        + "of the file: \(diagnostic.rule.rawValue), \(diagnostic.message)"
    }
  }

  /// Fails the test that runs where a diagnostic points nowhere.
  package static func expect(of diagnostics: [Diagnostic], in files: [String: [UInt8]]) {
    for fault in faults(of: diagnostics, in: files) { Issue.record("\(fault)") }
  }

  /// The column after the last character is one too: what is missing is missed there.
  private static func holds(_ lines: [Int], _ position: SourcePosition) -> Bool {
    let line = Int(position.line) - 1
    return lines.indices.contains(line) && (1...lines[line] + 1).contains(Int(position.column))
  }

  /// How many characters each line has, its end not counted.
  private static func lengths(of file: [UInt8]) -> [Int] {
    let lines = file.split(separator: 10, omittingEmptySubsequences: false)
    return lines.map { line in (line.last == 13 ? line.dropLast() : line).count { $0 & 0xC0 != 0x80 } }
  }
}
