package import Diagnostics
import Drafting
package import Record
import Writing

/// What a build made and found.
package struct BuildReport: Sendable {
  package var diagnostics: [Diagnostic]
  package var record: RecordCount
  package var asAt: Day
  package var documents: Int
  package var pages: Int
  package var stages: [StageTime]
  /// What changed on disk; nil when nothing was to be written.
  package var written: Written?
  /// Templates by time, slowest first; empty unless asked for.
  package var profile: [ProfileRow]
  /// What each format cost; empty unless asked for.
  package var formats: [FormatCost]
  /// What was read and linked, kept so that a program that is about to end need not give it back piece by piece.
  let held: Held

  /// The drafts and the record of a build.
  struct Held: Sendable {
    var drafts: Drafts
    var record: Record
  }

  /// How many files of formats were proved; nil where something stopped the build before.
  package var provedFiles: Int?

  package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  package struct Written: Sendable {
    package var written: Int
    package var unchanged: Int
    package var removed: Int
    package var bytes: Int

    init(_ summary: Summary) {
      written = summary.written
      unchanged = summary.unchanged
      removed = summary.removed
      bytes = summary.bytes
    }
  }
}

/// How many records of the kinds a reader asks for first.
package struct RecordCount: Sendable {
  package var meetings: Int
  package var reports: Int
  package var reviews: Int
  package var recommendations: Int
  package var actions: Int

  init(_ record: Record) {
    meetings = record.meetings.count
    reports = record.reports.count
    reviews = record.reviews.count
    recommendations = record.recommendations.count
    actions = record.actions.count
  }
}

/// How long a room took.
package struct StageTime: Sendable {
  package var stage: Builder.Stage
  package var duration: Duration
}

/// Notes when a build enters each room.
struct StageWatch {
  private var entered: [(Builder.Stage, ContinuousClock.Instant)] = []
  private let progress: @Sendable (Builder.Stage) -> Void

  init(_ progress: @escaping @Sendable (Builder.Stage) -> Void) { self.progress = progress }

  mutating func enter(_ stage: Builder.Stage) {
    entered.append((stage, .now))
    progress(stage)
  }

  func finished() -> [StageTime] {
    let ends = entered.dropFirst().map(\.1) + [.now]
    return zip(entered, ends).map { StageTime(stage: $0.0, duration: $1 - $0.1) }
  }
}
