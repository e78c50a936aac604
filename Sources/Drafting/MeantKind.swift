import Record

extension DocumentKind {
  /// What a file was meant as that its name makes a report, by the fields it has: `agenda.md` with the fields of a meeting.
  ///
  /// Nil where it has the fields of a report, or nothing else fits them better. A title is a report's, so that more must speak against
  /// a file that has one.
  package static func meant(by written: [String], inFolder folder: String) -> DocumentKind? {
    let asReport = written.count { keys[.report]?.contains($0) == true }
    if asReport == written.count { return nil }
    let needed = asReport + (written.contains("title") ? 3 : 1)
    let fits = candidates(inFolder: folder).map { kind, own in (kind, count: written.count { own.contains($0) }) }
    return fits.filter { $0.count >= needed }.max { $0.count < $1.count }?.0
  }

  /// The name of the kind with its article: “a meeting”.
  package var title: String { FileFormat.all.first { $0.kind == self }?.schema.title ?? rawValue }

  private static func candidates(inFolder folder: String) -> [(DocumentKind, Set<String>)] {
    let kinds: [DocumentKind] = folder == "reviews" ? [.review] : [.meeting, .minutes]
    return (kinds + [.recommendations, .response, .letter, .actionPlan]).map { ($0, keys[$0] ?? []) }
  }

  private static let keys = Dictionary(
    FileFormat.all.map { ($0.kind, $0.schema.keys) }, uniquingKeysWith: { first, _ in first })
}

extension SchemaDescription {
  fileprivate var keys: Set<String> { Set(fields.map(\.key)) }
}
