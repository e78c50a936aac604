package import Record

extension History {
  /// The last day on which a record, or a row in it, is known to have been published or changed: by a clerk's own date, or because a
  /// build noticed. Nil where no day is known.
  package func lastChange(of ref: RecordRef, in record: Record) -> Day? {
    let document = record.document(of: ref)
    let noticed = ([ref] + record.parts(of: ref)).flatMap { self[$0]?.entries.map(\.day) ?? [] }
    return ([document?.published, document?.updated].compactMap(\.self) + noticed).filter { $0 <= record.asAt }.max()
  }

  /// The last day on which anything of the record is known to have changed.
  package func lastChange(in record: Record) -> Day? {
    RecordKind.allCases.flatMap { kind in
      (0..<record.count(of: kind)).compactMap { lastChange(of: RecordRef(kind, Int32($0)), in: record) }
    }.max()
  }

  /// The day on which a record was published, by the same right.
  package func publication(of ref: RecordRef, in record: Record) -> Day? {
    (record.document(of: ref)?.published ?? self[ref]?.since).flatMap { $0 <= record.asAt ? $0 : nil }
  }
}
