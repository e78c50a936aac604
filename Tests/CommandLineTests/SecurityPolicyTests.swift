import Foundation
import Testing

/// SECURITY.md promises no more than what the tests hold that it names.
@Suite struct SecurityPolicyTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func everyRowNamesWhatHoldsItAndThatIsThere() throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent("SECURITY.md"), encoding: .utf8)
    let table = text.split(separator: "\n").drop { !$0.hasPrefix("| against |") }.prefix { $0.hasPrefix("|") }
    let rows = table.dropFirst(2).map { $0.split(separator: "|").map(String.init) }
    #expect(rows.count > 10)
    let suites = try Self.suites()
    let tasks = try String(contentsOf: Self.root.appendingPathComponent("Makefile"), encoding: .utf8)
    for row in rows {
      let holders = row[2].matches(of: /\b([A-Z]\w+Tests)\b|`make (\w+)`/)
      #expect(!holders.isEmpty, "nothing holds “\(row[0])”")
      for holder in holders {
        if let suite = holder.output.1 { #expect(suites.contains(String(suite)), "\(suite) is not there") }
        if let task = holder.output.2 { #expect(tasks.contains("\n\(task): ##"), "make \(task) is not there") }
      }
    }
  }

  /// The names of all files with tests.
  private static func suites() throws -> Set<String> {
    let files = FileManager.default.enumerator(
      at: root.appendingPathComponent("Tests"), includingPropertiesForKeys: nil)
    return Set((files?.compactMap { $0 as? URL } ?? []).map { $0.deletingPathExtension().lastPathComponent })
  }
}
