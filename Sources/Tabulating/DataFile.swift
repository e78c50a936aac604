package import Publications
package import Record

/// A file that is given away as data. `DataTables.files` lists every one: pages link to them, catalogues tell of them, and a build
/// writes them.
package struct DataFile: Sendable {
  package enum Kind: Sendable, Equatable {
    /// Rows of one kind (text/csv).
    case table(TrackerKind)
    /// Recommendations with all that became of them (application/json).
    case tracker
    /// What describes a table, or all of them, to programs (application/csvm+json).
    case metadata
    /// What describes the JSON (application/schema+json).
    case schema
  }

  /// From the root of the site: “data/lead/head-of-highways/actions.csv”.
  package let path: String
  package let kind: Kind
  /// “Actions: Head of Highways”.
  package let title: String
  /// Whose it is; nil for what is of the whole record.
  package let part: RecordPart?
  /// How many rows or recommendations it has; nil for a description.
  package let count: Int?
  /// May be called on any thread.
  package let make: @Sendable () -> [UInt8]

  package var mediaType: String {
    switch kind {
    case .table: "text/csv"
    case .tracker: "application/json"
    case .metadata: "application/csvm+json"
    case .schema: "application/schema+json"
    }
  }

  /// Whether it holds the data themselves.
  package var isData: Bool { count != nil }
}

extension TrackerKind {
  /// What its rows are called: “Recommendations”.
  package var title: String {
    switch self {
    case .recommendations: "Recommendations"
    case .actions: "Actions"
    case .answers: "Answers to recommendations"
    case .claims: "What officers say of recommendations"
    case .evidence: "Evidence for what officers say"
    case .assessments: "What scrutiny found"
    case .parts: "Parts of recommendations"
    case .milestones: "Milestones of recommendations"
    case .effects: "What recommendations have brought"
    case .actionMilestones: "Milestones of actions"
    case .progress: "Progress of recommendations"
    case .actionProgress: "Progress of actions"
    case .withheld: "Recommendations and actions that are withheld"
    }
  }

  /// What one row is.
  package var meaning: String {
    switch self {
    case .recommendations: "One row for each recommendation that scrutiny has made and that may be read."
    case .actions: "One row for each action that was promised, in an action plan or in minutes."
    case .answers: "One row for each position that the executive or another body took on a recommendation."
    case .claims: "One row for each time that officers said how far a recommendation is."
    case .evidence: "One row for each thing by which anybody can test what officers say."
    case .assessments: "One row for each finding of scrutiny on what was done."
    case .parts: "One row for each part of a recommendation that asks for several things."
    case .milestones: "One row for each step on the way of a recommendation."
    case .effects: "One row for each thing that a recommendation has brought, in money or another measure."
    case .actionMilestones: "One row for each step on the way of an action."
    case .progress: "One row for each entry of the progress log of a recommendation."
    case .actionProgress: "One row for each entry of the progress log of an action."
    case .withheld: "One row for each recommendation or action that exists and may not be told, with the ground."
    }
  }
}
