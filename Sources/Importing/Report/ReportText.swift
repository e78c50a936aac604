import Drafting

/// The report of an import, for the clerk who checks it.
struct ReportText {
  let name: String
  /// What was found, in a sentence or two.
  let summary: String
  let paper: ImportedPaper
  let log: ImportLog

  var markdown: String {
    (["# What became of \(MarkdownText.escape(name))", summary] + fileList + decisionLists + leftoverLists).joined(
      separator: "\n\n") + "\n"
  }

  private var fileList: [String] {
    paper.files.isEmpty ? [] : ["## Files", paper.files.map { "- \($0.path)" }.joined(separator: "\n")]
  }

  private var decisionLists: [String] {
    Decision.Kind.allCases.flatMap { kind -> [String] in
      let lines = paper.decisions.filter { $0.kind == kind }.map {
        "- \(log.words(for: $0.line)): \(MarkdownText.escape($0.text))"
      }
      return lines.isEmpty ? [] : ["## \(kind.rawValue) (\(lines.count))", lines.joined(separator: "\n")]
    }
  }

  private var leftoverLists: [String] {
    let heading = ["## Not placed (\(paper.leftovers.count))"]
    if paper.leftovers.isEmpty { return heading + ["Every word of the source stands in the files."] }
    return heading + ["These words of the source stand in no file, exactly as they were."]
      + Leftover.Reason.allCases.flatMap { reason -> [String] in
        let lines = paper.leftovers.filter { $0.reason == reason }.map {
          "- \(log.words(for: $0.line)): \(MarkdownText.escape($0.words))"
        }
        return lines.isEmpty ? [] : ["### \(reason.rawValue) (\(lines.count))", lines.joined(separator: "\n")]
      }
  }
}
