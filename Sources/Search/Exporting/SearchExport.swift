package import Record

/// The same units for an engine that runs on a server: newline-delimited JSON in the bulk form that OpenSearch and Elasticsearch
/// take, an action and a document on two lines each.
package struct SearchExport: Sendable {
  private let record: Record
  private let addresses: Addresses
  private let list: UnitList

  package init(_ record: Record, _ addresses: Addresses) {
    self.record = record
    self.addresses = addresses
    list = UnitList(record)
  }

  /// Hands over the lines, some hundred units at a time.
  package func eachPart(_ write: ([UInt8]) throws -> Void) rethrows {
    var reader = UnitReader(record, addresses)
    var lines: [UInt8] = []
    for (place, unit) in list.units.enumerated() {
      put(unit, reader.text(of: unit), into: &lines)
      guard place % 256 == 255 || place == list.units.count - 1 else { continue }
      try write(lines)
      lines.removeAll(keepingCapacity: true)
    }
  }

  private func put(_ unit: Unit, _ text: UnitText, into lines: inout [UInt8]) {
    var action = JSONLine()
    action.open("index")
    action.put("_id", "\(unit.kind.rawValue):\(text.address)")
    action.close()
    lines += action.finish()
    var document = JSONLine()
    document.put("council", record.council.name)
    document.put("kind", unit.kind.rawValue)
    document.put("label", text.label)
    document.put("title", text.title)
    document.put("whole", text.whole)
    document.put("text", text.plain)
    document.put("url", (record.council.address ?? "") + text.address)
    document.put("date", unit.day?.iso ?? "")
    if unit.committee > 0 {
      document.put("committee", record.committees[Int(unit.committee) - 1].document.title)
    }
    if unit.status > 0 { document.put("status", UnitStatus.all[Int(unit.status) - 1].id) }
    if unit.position > 0 { document.put("position", Position.allCases[Int(unit.position) - 1].rawValue) }
    if unit.lead > 0 { document.put("lead", list.leads.sets[Int(unit.lead) - 1].map { list.leads.names[Int($0) - 1] }) }
    if unit.isOverdue { document.put("overdue", true) }
    lines += document.finish()
  }

  /// How an engine is to take the fields, for the request that makes the index.
  package static let mapping = """
    {
      "settings": {
        "analysis": {
          "filter": {
            "english_stemmer": { "type": "stemmer", "language": "english" },
            "english_possessive": { "type": "stemmer", "language": "possessive_english" }
          },
          "analyzer": {
            "record": {
              "tokenizer": "standard",
              "filter": ["english_possessive", "lowercase", "asciifolding", "english_stemmer"]
            }
          }
        }
      },
      "mappings": {
        "properties": {
          "council": { "type": "keyword" },
          "kind": { "type": "keyword" },
          "label": { "type": "text", "analyzer": "record" },
          "title": { "type": "text", "analyzer": "record" },
          "whole": { "type": "text", "analyzer": "record" },
          "text": { "type": "text", "analyzer": "record" },
          "url": { "type": "keyword" },
          "date": { "type": "date", "format": "yyyy-MM-dd" },
          "committee": { "type": "keyword" },
          "status": { "type": "keyword" },
          "position": { "type": "keyword" },
          "lead": { "type": "keyword" },
          "overdue": { "type": "boolean" }
        }
      }
    }

    """
}

extension UnitText {
  /// What is read, without what only finds it.
  fileprivate var plain: String {
    parts.compactMap { part in
      switch part {
      case .words(let words, _): words
      case .prose(let prose, _, _): prose.plainText
      case .hidden: nil
      }
    }.joined(separator: "\n")
  }
}
