import Foundation

/// The report that an audit of the finished site leaves, as JSON.
enum AuditReport {
  fileprivate struct Whole: Decodable { let validators: [Part] }

  fileprivate struct Part: Decodable {
    let name: String
    let software: String
    let version: String
    let files: [File]
  }

  fileprivate struct File: Decodable {
    let path: String
    let hash: String
    let findings: [Found]
  }

  fileprivate struct Found: Decodable {
    let rule: String
    let message: String
  }
}

/// Why a report tells nothing.
package struct UnreadableReport: Error {
  /// What is wrong with it, as a clause.
  package let reason: String
}

extension AuditResults {
  /// The report with the names of validators in it that this program does not know: theirs is not taken over.
  package static func read(_ bytes: [UInt8]) throws(UnreadableReport) -> (results: AuditResults, unknown: [String]) {
    let whole: AuditReport.Whole
    do { whole = try JSONDecoder().decode(AuditReport.Whole.self, from: Data(bytes)) } catch {
      throw UnreadableReport(reason: reason(of: error))
    }
    var results = AuditResults()
    var unknown: [String] = []
    for part in whole.validators {
      guard let validator = Validator(rawValue: part.name) else {
        unknown.append(part.name)
        continue
      }
      results.put(Run(part), of: validator)
    }
    return (results, unknown)
  }

  private static func reason(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is not JSON" }
    switch error {
    case .keyNotFound(let key, let context): return "“\(key.stringValue)” is missing\(place(context))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "what stands\(place(context)) is of another kind than a report has there"
    case .dataCorrupted: return "it is not JSON"
    @unknown default: return "it is not a report"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map(\.stringValue).joined(separator: "/")
    return path.isEmpty ? "" : " at \(path)"
  }
}

extension AuditResults.Run {
  fileprivate init(_ part: AuditReport.Part) {
    software = part.software
    version = part.version
    files = Dictionary(
      part.files.map { file in
        let findings = file.findings.map { AuditFinding(rule: $0.rule, message: $0.message) }
        return (file.path, AuditResults.File(hash: file.hash, findings: findings))
      }, uniquingKeysWith: { first, _ in first })
  }
}
