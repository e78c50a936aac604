internal import Record

/// A value of a record of which a print can be taken. What is not there adds nothing.
protocol FieldHashable {
  func add(to bytes: inout HashBytes)
}

extension String: FieldHashable {
  func add(to bytes: inout HashBytes) { bytes.add(self) }
}

extension Int: FieldHashable {
  func add(to bytes: inout HashBytes) { bytes.add(UInt64(bitPattern: Int64(self))) }
}

extension Day: FieldHashable {
  func add(to bytes: inout HashBytes) { Int(number).add(to: &bytes) }
}

extension TimeOfDay: FieldHashable {
  func add(to bytes: inout HashBytes) { minutes.add(to: &bytes) }
}

extension FuzzyDate: FieldHashable {
  func add(to bytes: inout HashBytes) { words.add(to: &bytes) }
}

extension Numbering: FieldHashable {
  func add(to bytes: inout HashBytes) { description.add(to: &bytes) }
}

extension Optional: FieldHashable where Wrapped: FieldHashable {
  func add(to bytes: inout HashBytes) { if let self { self.add(to: &bytes) } }
}

extension Array: FieldHashable where Element: FieldHashable {
  func add(to bytes: inout HashBytes) {
    for element in self {
      bytes.add(UInt64(1))
      element.add(to: &bytes)
    }
  }
}

extension Disclosed: FieldHashable where Open: FieldHashable {
  func add(to bytes: inout HashBytes) {
    switch self {
    case .open(let value): value.add(to: &bytes)
    case .withheld(let withheld): withheld.add(to: &bytes)
    }
  }
}

extension Withheld: FieldHashable {
  func add(to bytes: inout HashBytes) {
    publicTitle.add(to: &bytes)
    switch ground {
    case .exempt(let paragraphs, let reason, let publicInterest):
      paragraphs.add(to: &bytes)
      reason.add(to: &bytes)
      publicInterest.add(to: &bytes)
    case .embargoed(let day): day.add(to: &bytes)
    case .draft: "draft".add(to: &bytes)
    }
  }
}

extension Lead: FieldHashable {
  func add(to bytes: inout HashBytes) { words.add(to: &bytes) }
}

extension Citation: FieldHashable {
  func add(to bytes: inout HashBytes) { words.add(to: &bytes) }
}

extension LinkedProse: FieldHashable {
  /// The words and where their references lead, but not what the other record is called: its new title is its own change.
  func add(to bytes: inout HashBytes) {
    if prose.isEmpty { return }
    prose.withWords { bytes.addHash(of: $0) }
    for (index, reference) in prose.references.enumerated() {
      reference.target.add(to: &bytes)
      guard index < references.count, case .found(let target) = references[index], reference.label != target.label
      else { continue }
      reference.label.add(to: &bytes)
    }
    for file in files {
      file?.source.add(to: &bytes)
      file?.size.add(to: &bytes)
    }
  }
}

extension Paper: FieldHashable {
  func add(to bytes: inout HashBytes) {
    title.add(to: &bytes)
    switch body {
    case .report: "report".add(to: &bytes)
    case .file(let file):
      file.source.add(to: &bytes)
      file.size.add(to: &bytes)
    case .toFollow: "to follow".add(to: &bytes)
    case .titleOnly: "title".add(to: &bytes)
    }
    [appendix ?? "", pages ?? "", note ?? ""].add(to: &bytes)
    received.add(to: &bytes)
  }
}

extension RecordedStatus: FieldHashable {
  func add(to bytes: inout HashBytes) { [status.rawValue, words ?? "", reason ?? ""].add(to: &bytes) }
}

extension RecordedRAG: FieldHashable {
  func add(to bytes: inout HashBytes) { [words, meaning ?? ""].add(to: &bytes) }
}

extension ProgressEntry: FieldHashable {
  func add(to bytes: inout HashBytes) {
    [dateWords ?? ""].add(to: &bytes)
    date.add(to: &bytes)
    text.add(to: &bytes)
    source.add(to: &bytes)
  }
}

extension Membership {
  func words(in maker: FieldHasher) -> [String] {
    [maker.id(person) ?? "", role.rawValue, from?.iso ?? "", until?.iso ?? "", representing ?? ""]
  }
}

extension Substitute: FieldHashable {
  func add(to bytes: inout HashBytes) { [member, substitute].add(to: &bytes) }
}

extension Declaration: FieldHashable {
  func add(to bytes: inout HashBytes) {
    person.add(to: &bytes)
    [itemWords ?? "", interest, action ?? ""].add(to: &bytes)
  }
}

extension WithheldMinute: FieldHashable {
  func add(to bytes: inout HashBytes) {
    number.add(to: &bytes)
    withheld.add(to: &bytes)
  }
}

extension Proposal: FieldHashable {
  func add(to bytes: inout HashBytes) {
    number.add(to: &bytes)
    text.add(to: &bytes)
  }
}

extension Reading: FieldHashable {
  func add(to bytes: inout HashBytes) { [period, value.words].add(to: &bytes) }
}

extension Benchmark: FieldHashable {
  func add(to bytes: inout HashBytes) { [name, period ?? "", value.words].add(to: &bytes) }
}
