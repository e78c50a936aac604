import Publications

/// What validators found, by the bytes that they looked at: a result speaks of those bytes and of no others.
package struct AuditResults: Sendable {
  /// One validator's run.
  package struct Run: Sendable {
    package let software: String
    package let version: String
    /// By the path of the file.
    let files: [String: File]
  }

  struct File: Sendable {
    let hash: String
    let findings: [AuditFinding]
  }

  private(set) var runs: [Validator: Run] = [:]

  package init() {}

  mutating func put(_ run: Run, of validator: Validator) { runs[validator] = run }

  /// nil where the validator was not run.
  package func run(of validator: Validator) -> Run? { runs[validator] }

  package func outcome(of validator: Validator, on file: RegisterFile) -> Outcome {
    guard let found = runs[validator]?.files[file.entry.path] else { return .notRun }
    guard found.hash == file.hash else { return .stale }
    return found.findings.isEmpty ? .passed : .failed(found.findings)
  }

  /// Each validator that looks at files of the format, with what came of it.
  package func outcomes(on file: RegisterFile) -> [(validator: Validator, outcome: Outcome)] {
    Validator.allCases.filter { $0.looksAt(file.entry.format) }.map { ($0, outcome(of: $0, on: file)) }
  }
}

/// What a validator said of a file.
package struct AuditFinding: Sendable, Equatable {
  package let rule: String
  package let message: String
}

/// What came of a check on a file.
package enum Outcome: Sendable, Equatable {
  case notRun
  /// It looked at an earlier file of this name: what it found says nothing of this one.
  case stale
  case passed
  case failed([AuditFinding])

  /// As data have it.
  package var name: String {
    switch self {
    case .notRun: "not-run"
    case .stale: "stale"
    case .passed: "passed"
    case .failed: "failed"
    }
  }

  package var findings: [AuditFinding] {
    switch self {
    case .failed(let findings): findings
    case .notRun, .stale, .passed: []
    }
  }
}
