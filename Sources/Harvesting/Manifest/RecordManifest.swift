package import History
package import Record
import Serialising

/// The whole record as data, a file for each month, and an index by which anybody can prove that a copy is complete: see
/// docs/harvesting.md.
///
/// Nothing in it is of the day, so that a record in which nothing changes stays the same, byte for byte.
package struct RecordManifest: Sendable {
  package static let version = 1

  /// The records of a month, in the order of kinds.
  package struct Month: Sendable {
    /// “2026-06”, or “undated”.
    package let name: String
    let refs: [RecordRef]
  }

  /// In order; what is of no day comes last.
  package let months: [Month]
  private let lines: RecordLines
  /// Files that are attached to no record of their own.
  private let shared: [HeldFile]

  package init(
    _ record: Record, _ history: History, _ addresses: Addresses, files: [RecordRef: [HeldFile]] = [:],
    shared: [HeldFile] = []
  ) {
    lines = RecordLines(record: record, history: history, addresses: addresses, files: files)
    self.shared = shared
    var found: [String: [RecordRef]] = [:]
    for kind in RecordKind.allCases {
      for index in 0..<record.count(of: kind) {
        let ref = RecordRef(kind, Int32(index))
        found[record.day(of: ref)?.monthName ?? RecordManifest.undated, default: []].append(ref)
      }
    }
    // A name of digits comes before the word.
    months = found.sorted { $0.key < $1.key }.map { Month(name: $0.key, refs: $0.value) }
  }

  private static let undated = "undated"
  private static let site = "site"

  package var paths: [String] {
    [HarvestAddress.manifest] + (months.map(\.name) + [RecordManifest.site]).map { HarvestAddress.records(of: $0) }
  }
}

/// The records of a month as a file, with what the index says of it.
package struct MadeMonth: Sendable {
  package let path: String
  package let bytes: [UInt8]
  let month: String
  let hash: String
  let records: Int
  let groups: [RecordGroup]
}

extension RecordManifest {
  /// The file of a month; months can be made at the same time.
  package func file(of month: Month) -> MadeMonth {
    file(month.name, month.refs.map { lines.line(of: $0) }, files: [])
  }

  /// What belongs to no record: of all `paths` of the site, those that no record has.
  package func rest(of paths: [String]) -> MadeMonth {
    let sizes = Dictionary(shared.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    let pages = months.flatMap(\.refs).map { lines.addresses.address(of: $0).prefix { $0 != "#" } }
    let held = Set(pages.map(String.init) + lines.files.values.joined().map(\.path) + self.paths)
    let rest = Set(paths).subtracting(held).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return file(RecordManifest.site, [], files: rest.map { HeldFile(path: $0, size: sizes[$0] ?? nil) })
  }

  private func file(_ name: String, _ lines: [RecordLine], files: [HeldFile]) -> MadeMonth {
    var json = JSONWriter()
    json.object { json in
      json.member("month", name)
      json.lines("records", lines.map(\.bytes))
      json.array("files", files) { $0.put($1) }
    }
    let bytes = json.bytes + [10]
    return MadeMonth(
      path: HarvestAddress.records(of: name), bytes: bytes, month: name, hash: SHA256.hex(of: bytes),
      records: lines.count, groups: RecordGroup.all(of: lines, in: name))
  }

  /// The index of the months.
  package func index(of months: [MadeMonth]) -> [UInt8] {
    let groups = months.flatMap(\.groups)
    var json = JSONWriter()
    json.object { json in
      json.member("version", RecordManifest.version)
      json.member("council", lines.record.council.name)
      json.member("site", lines.record.council.address)
      json.member("records", groups.reduce(0) { $0 + $1.records })
      json.member("withheld", groups.reduce(0) { $0 + $1.withheld })
      json.member("to-follow", groups.reduce(0) { $0 + $1.toFollow })
      json.member("withdrawn", lines.record.withdrawn.count)
      json.lines("months", months.map(\.entry))
      json.lines("groups", groups.map(\.entry))
    }
    return json.bytes + [10]
  }
}

extension MadeMonth {
  fileprivate var entry: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("month", month)
      json.member("path", path)
      json.member("bytes", bytes.count)
      json.member("sha256", hash)
      json.member("records", records)
    }
    return json.bytes
  }
}

extension Day {
  /// “2026-06”.
  fileprivate var monthName: String { String(iso.prefix(7)) }
}
