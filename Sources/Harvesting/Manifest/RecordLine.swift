import History
import Record
import Serialising

/// A file in which a record can be had besides its page.
package struct HeldFile: Sendable {
  /// From the root of the site.
  package let path: String
  /// In bytes; nil for a file that is not made yet.
  package let size: Int?
  /// The XXH3-128 hash of its bytes; nil where nobody has read them.
  package let hash: String?

  package init(path: String, size: Int? = nil, hash: String? = nil) {
    self.path = path
    self.size = size
    self.hash = hash
  }
}

/// A record as one line of JSON, the bytes that it is known by.
struct RecordLine {
  let ref: RecordRef
  let committees: [String]
  let bytes: [UInt8]
  let withheld: Int
  let toFollow: Int
}

/// Writes one record after another.
struct RecordLines {
  let record: Record
  let history: History
  let addresses: Addresses
  let files: [RecordRef: [HeldFile]]

  func line(of ref: RecordRef) -> RecordLine {
    let committees = record.committees(of: ref).map { record[$0].document.id.text }
    var texts = FieldTexts(record, addresses)
    let fields = record.fields(of: ref).map { ($0.key, texts.texts($0.value)) }.filter { !$0.1.isEmpty }
    let files = files[ref] ?? []
    var json = JSONWriter()
    json.object { json in
      json.member("kind", ref.kind.rawValue)
      json.member("id", record.id(of: ref)?.text)
      json.member("title", record.title(of: ref))
      json.member("page", addresses.address(of: ref))
      json.member("day", record.day(of: ref)?.iso)
      json.member("changed", history.lastChange(of: ref, in: record)?.iso)
      json.strings("committees", committees)
      json.member("withheld", texts.withheld == 0 ? nil : texts.withheld)
      json.member("to-follow", texts.toFollow == 0 ? nil : texts.toFollow)
      json.object("fields") { json in
        // The text of what is published in formats of its own is there.
        for (key, values) in fields where files.isEmpty || key != "body" { json.strings(key, values) }
      }
      json.array("files", files) { $0.put($1) }
    }
    return RecordLine(
      ref: ref, committees: committees, bytes: json.bytes, withheld: texts.withheld, toFollow: texts.toFollow)
  }
}

extension JSONWriter {
  mutating func put(_ file: HeldFile) {
    object { json in
      json.member("path", file.path)
      json.member("bytes", file.size)
      json.member("xxh3-128", file.hash)
    }
  }
}

extension Record {
  /// The fields of a record with their values, in the order of the list of its kind.
  fileprivate func fields(of ref: RecordRef) -> [(key: String, value: FieldValue)] {
    let index = Int(ref.index)
    func listed<Kind: Described>(_ own: Kind) -> [(key: String, value: FieldValue)] {
      Kind.fields.map { ($0.key, $0.value(own)) }
    }
    return switch ref.kind {
    case .committee: listed(committees[index])
    case .person: listed(people[index])
    case .post: listed(posts[index])
    case .subject: listed(subjects[index])
    case .meeting: listed(meetings[index])
    case .minutes: listed(minutes[index])
    case .report: listed(reports[index])
    case .review: listed(reviews[index])
    case .recommendation: listed(recommendations[index])
    case .response: listed(responses[index])
    case .actionPlan: listed(actionPlans[index])
    case .action: listed(actions[index])
    case .indicatorSet: listed(indicatorSets[index])
    case .indicator: listed(indicators[index])
    case .workProgramme: listed(workProgrammes[index])
    case .forwardPlan: listed(forwardPlans[index])
    case .forwardPlanEntry: listed(forwardPlanEntries[index])
    case .glossaryEntry: listed(glossary[index])
    case .page: listed(pages[index])
    case .letter: listed(letters[index])
    }
  }
}
