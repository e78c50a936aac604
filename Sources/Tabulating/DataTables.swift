package import Publications
package import Record
import Serialising

/// The whole tracker as tables and as JSON: all of it, and a file for each part of the record.
///
/// Every row is composed once, however many files it stands in. The list of files is known without composing any.
package final class DataTables: Sendable {
  package let record: Record
  package let parts: RecordParts
  /// The tables that have rows, in their order.
  package let kinds: [TrackerKind]
  let addresses: Addresses
  private let composed: Lazy<[TrackerKind: OwnedRows]>

  package init(_ record: Record, _ parts: RecordParts) {
    self.record = record
    self.parts = parts
    kinds = TrackerKind.allCases.filter { $0.count(in: record) > 0 }
    addresses = Addresses(record)
    composed = Lazy {
      let publications = Publications(record)
      return Dictionary(
        uniqueKeysWithValues: TrackerKind.allCases.map { ($0, OwnedRows(publications.tracker($0))) })
    }
  }

  /// A table with all its rows.
  package func sheet(_ kind: TrackerKind) -> Sheet { rows(kind).sheet }

  func rows(_ kind: TrackerKind) -> OwnedRows { composed()[kind] ?? OwnedRows(Publications(record).tracker(kind)) }

  /// The rows of one part; of what is not divided, all.
  func sheet(_ kind: TrackerKind, of part: RecordPart?) -> Sheet {
    var sheet = sheet(kind)
    guard let part else { return sheet }
    sheet.rows =
      switch kind {
      case .recommendations: part.recommendations.map { sheet.rows[Int($0.index)] }
      case .actions: part.actions.map { sheet.rows[Int($0.index)] }
      case .answers, .claims, .evidence, .assessments, .parts, .milestones, .effects, .progress, .actionMilestones,
        .actionProgress, .withheld:
        sheet.rows
      }
    return sheet
  }

  func csv(_ kind: TrackerKind, of part: RecordPart?) -> [UInt8] {
    let sheet = sheet(kind, of: part)
    return CSVWriter.bytes(of: [sheet.schema.map(\.heading)] + sheet.rows)
  }
}

/// A table with its rows sorted by what they belong to.
struct OwnedRows: Sendable {
  let sheet: Sheet
  private let byOwner: [RecordRef: [Int]]

  init(_ table: TrackerTable) {
    sheet = table.sheet
    byOwner = Dictionary(grouping: table.owners.indices) { table.owners[$0] }
  }

  subscript(owner: RecordRef) -> [[String]] { (byOwner[owner] ?? []).map { sheet.rows[$0] } }
}
