import Diagnostics
import Foundation
import Registering

/// The report of an audit that a build was given.
struct AuditReportFile {
  private let path: String?

  init(_ path: String?) { self.path = path }

  /// Without a report, or with one that cannot be read, no validator counts as run.
  func read() -> Checked<AuditResults> {
    guard let path else { return Checked(AuditResults()) }
    guard let data = FileManager.default.contents(atPath: path) else {
      return Checked(AuditResults(), [.unreadable(path, "there is no such file, or it may not be read")])
    }
    do throws(UnreadableReport) {
      let (results, unknown) = try AuditResults.read(Array(data))
      return Checked(results, unknown.map { .unknownValidator($0, path) })
    } catch {
      return Checked(AuditResults(), [.unreadable(path, error.reason)])
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .auditReport, .warning,
      "the report of the audit tells nothing: \(reason). The register says “not run on this build”",
      at: SourceRange(path: path), fixes: [.advise("run the audit again: make audit")])
  }

  fileprivate static func unknownValidator(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .auditReport, .warning, "the report speaks of a validator “\(name)”, which the register does not know",
      at: SourceRange(path: path),
      fixes: [.advise("use one of: " + Validator.allCases.map(\.rawValue).joined(separator: ", "))])
  }
}
