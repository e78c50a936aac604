package import Record
internal import Serialising

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
    var action = JSONWriter(.compact)
    action.object { action in
      action.object("index") { $0.member("_id", "\(unit.kind.rawValue):\(text.address)") }
    }
    var document = JSONWriter(.compact)
    document.object { put(unit, text, into: &$0) }
    lines += action.bytes + [10] + document.bytes + [10]
  }

  private func put(_ unit: Unit, _ text: UnitText, into json: inout JSONWriter) {
    json.member("council", words: record.council.name)
    json.member("kind", unit.kind.rawValue)
    json.member("label", words: text.label)
    json.member("title", words: text.title)
    json.member("whole", words: text.whole)
    json.member("text", words: text.plain)
    json.member("url", (record.council.address ?? "") + text.address)
    json.member("date", unit.day?.iso)
    if unit.committee > 0 { json.member("committee", words: record.committees[Int(unit.committee) - 1].document.title) }
    if unit.status > 0 { json.member("status", UnitStatus.all[Int(unit.status) - 1].id) }
    if unit.position > 0 { json.member("position", Position.allCases[Int(unit.position) - 1].rawValue) }
    if unit.lead > 0 { json.strings("lead", list.leads.sets[Int(unit.lead) - 1].map { list.leads.names[Int($0) - 1] }) }
    json.flag("overdue", unit.isOverdue)
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

extension JSONWriter {
  /// A member that is left out where it has no words.
  fileprivate mutating func member(_ name: String, words: String) {
    if !words.isEmpty { member(name, words) }
  }
}
