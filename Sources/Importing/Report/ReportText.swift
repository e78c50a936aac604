/// The report of an import, for the clerk who checks it.
struct ReportText {
  let name: String
  let parts: [ImportedPart]
  let review: ImportedReview

  var markdown: String {
    (["# What became of \(MarkdownText.escape(name))"] + summary + files + decisions + leftovers).joined(
      separator: "\n\n") + "\n"
  }

  private var summary: [String] {
    let counts =
      "\(count(review.recommendationCount, "recommendation")) and \(count(review.actionCount, "action")) were found."
    let positions = parts.contains { $0.recommendations.contains { $0.response != nil } }
    let advice =
      positions ? " Every position is “not-stated”: record what the executive decided before you publish." : ""
    return [counts + advice]
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private var files: [String] {
    review.files.isEmpty ? [] : ["## Files", review.files.map { "- \($0.path)" }.joined(separator: "\n")]
  }

  private var decisions: [String] {
    Decision.Kind.allCases.flatMap { kind -> [String] in
      let lines = review.decisions.filter { $0.kind == kind }.map {
        "- line \($0.line): \(MarkdownText.escape($0.text))"
      }
      return lines.isEmpty ? [] : ["## \(kind.rawValue) (\(lines.count))", lines.joined(separator: "\n")]
    }
  }

  private var leftovers: [String] {
    let heading = ["## Not placed (\(review.leftovers.count))"]
    if review.leftovers.isEmpty { return heading + ["Every word of the source stands in the files."] }
    return heading + ["These words of the source stand in no file, exactly as they were."]
      + Leftover.Reason.allCases.flatMap { reason -> [String] in
        let lines = review.leftovers.filter { $0.reason == reason }.map {
          "- line \($0.line): \(MarkdownText.escape($0.words))"
        }
        return lines.isEmpty ? [] : ["### \(reason.rawValue) (\(lines.count))", lines.joined(separator: "\n")]
      }
  }
}
