internal import Record

/// A value of a record of which a print can be taken. What is not there adds nothing.
protocol Printable {
  func add(to bytes: inout PrintBytes)
}

extension String: Printable {
  func add(to bytes: inout PrintBytes) { bytes.add(self) }
}

extension Int: Printable {
  func add(to bytes: inout PrintBytes) { bytes.add(UInt64(bitPattern: Int64(self))) }
}

extension Day: Printable {
  func add(to bytes: inout PrintBytes) { Int(number).add(to: &bytes) }
}

extension TimeOfDay: Printable {
  func add(to bytes: inout PrintBytes) { minutes.add(to: &bytes) }
}

extension FuzzyDate: Printable {
  func add(to bytes: inout PrintBytes) { words.add(to: &bytes) }
}

extension Numbering: Printable {
  func add(to bytes: inout PrintBytes) { description.add(to: &bytes) }
}

extension Optional: Printable where Wrapped: Printable {
  func add(to bytes: inout PrintBytes) { if let self { self.add(to: &bytes) } }
}

extension Array: Printable where Element: Printable {
  func add(to bytes: inout PrintBytes) {
    for element in self {
      bytes.add(UInt64(1))
      element.add(to: &bytes)
    }
  }
}

extension Disclosed: Printable where Open: Printable {
  func add(to bytes: inout PrintBytes) {
    switch self {
    case .open(let value): value.add(to: &bytes)
    case .withheld(let withheld): withheld.add(to: &bytes)
    }
  }
}

extension Withheld: Printable {
  func add(to bytes: inout PrintBytes) {
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

extension Lead: Printable {
  func add(to bytes: inout PrintBytes) { words.add(to: &bytes) }
}

extension Citation: Printable {
  func add(to bytes: inout PrintBytes) { words.add(to: &bytes) }
}

extension LinkedProse: Printable {
  /// The words and where their references lead, but not what the other record is called: its new title is its own change.
  func add(to bytes: inout PrintBytes) {
    if prose.isEmpty { return }
    prose.withWords { bytes.addHash(of: $0) }
    for (place, reference) in prose.references.enumerated() {
      reference.target.add(to: &bytes)
      guard place < references.count, case .found(let target) = references[place], reference.label != target.label
      else { continue }
      reference.label.add(to: &bytes)
    }
    for file in files {
      file?.source.add(to: &bytes)
      file?.size.add(to: &bytes)
    }
  }
}

extension Paper: Printable {
  func add(to bytes: inout PrintBytes) {
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

extension RecordedStatus: Printable {
  func add(to bytes: inout PrintBytes) { [status.rawValue, words ?? "", reason ?? ""].add(to: &bytes) }
}

extension RecordedRAG: Printable {
  func add(to bytes: inout PrintBytes) { [words, meaning ?? ""].add(to: &bytes) }
}

extension ProgressEntry: Printable {
  func add(to bytes: inout PrintBytes) {
    [dateWords ?? ""].add(to: &bytes)
    date.add(to: &bytes)
    text.add(to: &bytes)
    source.add(to: &bytes)
  }
}

extension Membership {
  func words(in maker: PrintMaker) -> [String] {
    [maker.id(person) ?? "", role.rawValue, from?.iso ?? "", until?.iso ?? "", representing ?? ""]
  }
}

extension Substitute: Printable {
  func add(to bytes: inout PrintBytes) { [member, substitute].add(to: &bytes) }
}

extension Declaration: Printable {
  func add(to bytes: inout PrintBytes) {
    person.add(to: &bytes)
    [itemWords ?? "", interest, action ?? ""].add(to: &bytes)
  }
}

extension WithheldMinute: Printable {
  func add(to bytes: inout PrintBytes) {
    number.add(to: &bytes)
    withheld.add(to: &bytes)
  }
}

extension Proposal: Printable {
  func add(to bytes: inout PrintBytes) {
    number.add(to: &bytes)
    text.add(to: &bytes)
  }
}

extension Reading: Printable {
  func add(to bytes: inout PrintBytes) { [period, value.words].add(to: &bytes) }
}

extension Benchmark: Printable {
  func add(to bytes: inout PrintBytes) { [name, period ?? "", value.words].add(to: &bytes) }
}
