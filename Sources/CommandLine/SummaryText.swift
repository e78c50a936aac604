import Building
import Diagnostics
import Record

/// What a build made, in a few lines.
struct SummaryText {
  var report: BuildReport
  var duration: Duration
  /// nil for a check, which writes nothing.
  var output: String?
  /// How many faults were left untold because they are of other files.
  var elsewhere = 0

  var text: String {
    ([faults, outcome] + profile).compactMap(\.self).joined(separator: "\n")
  }

  private var faults: String? {
    let counts = [(Severity.error, "error"), (.warning, "warning"), (.advice, "piece of advice")].compactMap {
      severity, noun in
      let count = report.count(severity)
      return count == 0 ? nil : count.of(noun)
    }
    if counts.isEmpty { return nil }
    let others = elsewhere == 0 ? "" : " \(elsewhere) of these are in other files."
    return counts.joined(separator: ", ") + ".\(others) `scrutable explain RULE` says more about a rule."
  }

  private var outcome: String {
    let record = report.record
    let made = [
      record.meetings.of("meeting"), record.reports.of("report"),
      record.reviews.of("review"), record.recommendations.of("recommendation"),
      record.actions.of("action"),
    ].joined(separator: ", ")
    let read = "\(report.documents.of("document")): \(made); as at \(report.asAt.text)"
    guard report.count(.error) == 0, output == nil || report.written != nil else {
      return "Nothing was written. Read \(read); \(time)."
    }
    guard let output, let written = report.written else { return "No errors. \(proved) Read \(read); \(time)." }
    let changes = "\(written.written) written, \(written.unchanged) unchanged, \(written.removed) removed"
    return "Built \(output)/ with \(report.pages.of("page")) from \(read). Files: \(changes); \(time)."
  }

  /// A check does all that a build does, and says where it did not.
  private var proved: String {
    switch report.provedFiles {
    case nil: "Formats were not proved; they are when no warning stops the build."
    case 0?: "No format is made of any publication."
    case let count?: "\(count.of("file")) in other formats proved."
    }
  }

  private var profile: [String] {
    guard !report.profile.isEmpty else { return [] }
    let stages = report.stages.map { "  \($0.stage.rawValue): \(SummaryText.milliseconds($0.duration))" }
    let rows = report.profile.map { row in
      "  \(row.name): \(SummaryText.milliseconds(row.duration)) for \(row.pages.of("page"))"
    }
    return ["Rooms:"] + stages + formats + ["Templates and slowest pages:"] + rows
  }

  private var formats: [String] {
    if report.formats.isEmpty { return [] }
    return ["Formats, in processor time:"]
      + report.formats.map { cost in
        let (making, proving) = (SummaryText.milliseconds(cost.making), SummaryText.milliseconds(cost.proving))
        return "  \(cost.name): \(making) to make, \(proving) to prove, \(cost.files.of("file"))"
      }
  }

  private var time: String { SummaryText.milliseconds(duration) }

  private static func milliseconds(_ duration: Duration) -> String {
    let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
    if microseconds >= 10_000_000 { return "\(microseconds / 1_000_000) s" }
    return microseconds >= 10_000
      ? "\(microseconds / 1000) ms" : "\(microseconds / 1000).\(microseconds % 1000 / 100) ms"
  }
}
