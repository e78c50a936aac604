package import Record
internal import Serialising

/// The same units for an engine that runs on a server: newline-delimited JSON in the bulk form that OpenSearch and Elasticsearch
/// take, an action and a document on two lines each.
package struct SearchExport: Sendable {
  private let source: any UnitSource

  package init(_ record: Record, _ addresses: Addresses) { self.init(RecordUnits(record, addresses)) }

  init(_ source: any UnitSource) { self.source = source }

  /// Hands over the lines, some hundred units at a time.
  package func eachPart(_ write: ([UInt8]) throws -> Void) rethrows {
    var reader = source.reader()
    let units = source.units
    var lines: [UInt8] = []
    for (place, unit) in units.enumerated() {
      put(unit, reader.text(of: unit), into: &lines)
      guard place % 256 == 255 || place == units.count - 1 else { continue }
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
    let place = source.place(of: unit)
    json.member("council", words: place.council)
    json.member("kind", unit.kind.rawValue)
    json.member("label", words: text.label)
    json.member("title", words: text.title)
    json.member("whole", words: text.whole)
    json.member("text", words: text.plain)
    json.member("url", place.address + text.address)
    json.member("date", unit.day?.iso)
    json.member("committee", words: place.committee)
    if unit.status > 0 { json.member("status", UnitStatus.all[Int(unit.status) - 1].id) }
    if unit.position > 0 { json.member("position", Position.allCases[Int(unit.position) - 1].rawValue) }
    if unit.lead > 0 {
      json.strings("lead", source.leads.sets[Int(unit.lead) - 1].map { source.leads.names[Int($0) - 1] })
    }
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
      case .paragraph(let paragraph, _): paragraph.plain
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
