/// What a council says of its site under the accessibility regulations (SI 2018/952 reg. 8).
package struct AccessibilityStatement: Equatable, Sendable {
  package var status: StatementStatus?
  package var failures: [StatementFailure] = []
  package var burden: String?
  package var outOfScope: String?
  package var method: String?
  package var tested: Day?

  package init(
    status: StatementStatus? = nil, failures: [StatementFailure] = [], burden: String? = nil, outOfScope: String? = nil,
    method: String? = nil, tested: Day? = nil
  ) {
    self.status = status
    self.failures = failures
    self.burden = burden
    self.outOfScope = outOfScope
    self.method = method
    self.tested = tested
  }
}

/// Something that does not meet the standard.
package struct StatementFailure: Equatable, Sendable {
  package var what: String
  package var criterion: String?
  package var by: Day?

  package init(what: String, criterion: String? = nil, by: Day? = nil) {
    self.what = what
    self.criterion = criterion
    self.by = by
  }
}

/// How far a site meets the standard: the three steps of the model statement (Decision (EU) 2018/1523, annex, which the
/// regulations take over).
package enum StatementStatus: String, Term {
  case fully = "full"
  case partly = "partial"
  case notYet = "none"

  package var label: String {
    switch self {
    case .fully: "Fully compliant"
    case .partly: "Partially compliant"
    case .notYet: "Not compliant"
    }
  }
}

extension AccessibilityStatement {
  /// What may be said: never that all is met while something is known that is not, nor where the council has not said so.
  package func status(knowingOfMore isMoreKnown: Bool) -> StatementStatus {
    switch status {
    case .fully?: failures.isEmpty && !isMoreKnown ? .fully : .partly
    case .partly?, nil: .partly
    case .notYet?: .notYet
    }
  }
}
