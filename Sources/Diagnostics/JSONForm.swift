import Foundation

/// Diagnostics as JSON for editors and scripts: one array, in the order they are printed.
package struct JSONForm: Sendable {
  package init() {}

  package func text(of diagnostics: [Diagnostic]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let rows = diagnostics.sorted().map(Row.init)
    return String(decoding: try encoder.encode(rows), as: UTF8.self)
  }

  private struct Row: Encodable {
    var rule: String
    var severity: Severity
    var message: String
    var why: String
    var path: String
    var start: SourcePosition
    var end: SourcePosition
    var fixes: [FixRow]

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule.rawValue
      severity = diagnostic.severity
      message = diagnostic.message
      why = diagnostic.reason ?? diagnostic.rule.explanation.why
      path = diagnostic.range.path
      start = diagnostic.range.start
      end = diagnostic.range.end
      fixes = diagnostic.fixes.map { FixRow(summary: $0.summary, replaceWith: $0.replacement?.text) }
    }
  }

  private struct FixRow: Encodable {
    var summary: String
    var replaceWith: String?
  }
}
