package import Publications
package import Record

extension DataTables {
  /// Every file of data, in a fixed order: the whole tracker, what describes it, then the parts.
  package var files: [DataFile] {
    if kinds.isEmpty { return [] }
    return wholeFiles + parts.all.flatMap { files(of: $0) } + formerFiles
  }

  /// The files of one part that hold data.
  package func data(of part: RecordPart) -> [DataFile] { files(of: part).filter(\.isData) }

  /// Those of the whole record.
  package var wholeFiles: [DataFile] {
    kinds.flatMap { tableFiles($0, nil, in: DataAddress.folder) }
      + [
        trackerFile(nil, in: DataAddress.folder),
        file(DataAddress.tables, .metadata, "Description of all tables") { $0.groupMetadata },
        file(TrackerSchema.path, .schema, "Schema of recommendations and their fate") { $0.schema },
      ]
  }

  private func files(of part: RecordPart) -> [DataFile] { files(of: part, in: DataAddress.folder(of: part)) }

  private func files(of part: RecordPart, in folder: String) -> [DataFile] {
    guard part.hasData else { return [] }
    return (part.recommendations.isEmpty ? [] : tableFiles(.recommendations, part, in: folder))
      + (part.actions.isEmpty ? [] : tableFiles(.actions, part, in: folder)) + [trackerFile(part, in: folder)]
  }

  /// Where a record stood under another id, its files stay for whoever reads them there.
  private var formerFiles: [DataFile] {
    var former: [RecordID: [String]] = [:]
    for address in record.formerAddresses { address.id.map { former[address.document.id, default: []].append($0) } }
    if former.isEmpty { return [] }
    var taken = Set(parts.all.map { DataAddress.folder(of: $0) })
    return parts.all.flatMap { part -> [DataFile] in
      guard let id = part.ref.flatMap({ record.document(of: $0)?.id }) else { return [] }
      let folders = (former[id] ?? []).map { "\(DataAddress.folder)\(part.kind.rawValue)/\($0)/" }
      return folders.filter { taken.insert($0).inserted }.flatMap { files(of: part, in: $0) }
    }
  }

  private func tableFiles(_ kind: TrackerKind, _ part: RecordPart?, in folder: String) -> [DataFile] {
    let path = folder + kind.rawValue + ".csv"
    let title = title(kind.title, part)
    return [
      file(path, .table(kind), title, part, count(kind, part)) { $0.csv(kind, of: part) },
      file(DataAddress.metadata(of: path), .metadata, "Description of: \(title)", part) {
        $0.metadata(kind, of: part, title: title, at: path)
      },
    ]
  }

  private func trackerFile(_ part: RecordPart?, in folder: String) -> DataFile {
    let title = title("Recommendations and what became of them", part)
    return file(folder + "recommendations.json", .tracker, title, part, count(.recommendations, part)) {
      $0.json(of: part, title: title)
    }
  }

  private func title(_ words: String, _ part: RecordPart?) -> String { part.map { "\(words): \($0.title)" } ?? words }

  private func count(_ kind: TrackerKind, _ part: RecordPart?) -> Int {
    guard let part else { return kind.count(in: record) }
    return kind == .actions ? part.actions.count : part.recommendations.count
  }

  private func file(
    _ path: String, _ kind: DataFile.Kind, _ title: String, _ part: RecordPart? = nil, _ count: Int? = nil,
    _ make: @escaping @Sendable (DataTables) -> [UInt8]
  ) -> DataFile {
    DataFile(path: path, kind: kind, title: title, part: part, count: count) { [self] in make(self) }
  }
}
