import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// Follows a citation into the document that its own document names with `cites`; without one it stays plain words.
  mutating func resolve(_ citation: ProseCitation, from referrer: Referrer) -> Resolution {
    guard let cites = referrer.cites, couldHold(cites.value, citation.kind) else { return .unresolved }
    guard let target = target(of: citation, in: cites.value, owner: referrer.owner) else {
      let words = Located("\(citation.kind.rawValue) \(citation.number)", at: citation.range)
      diagnostics.append(.unresolved(words, in: cites.value))
      ledger.append(LedgerEntry(.unresolvedCitation, at: referrer.target, words: words.value))
      return .unresolved
    }
    mention(target.ref, as: .cites, from: referrer)
    return .found(target)
  }

  /// Whether a document has parts of that kind at all: a review has no items, so “item 7” cannot refer to it.
  private func couldHold(_ document: String, _ kind: ProseCitation.Kind) -> Bool {
    switch kind {
    case .item, .minute: directory.entry(document, .record(.review)) == nil
    case .recommendation, .regarding, .action, .paragraph: true
    }
  }

  /// The place a citation names in a document: a recommendation, paragraph, minute, item or action.
  func target(of citation: ProseCitation, in document: String, owner: String?) -> Target? {
    let slug = Numbering(citation.number).slug?.text ?? ""
    let owners = candidates(of: document, owner: owner)
    switch citation.kind {
    case .recommendation, .regarding: return part("rec-" + slug, of: owners, .recommendation)
    case .action: return part("action-plan/action-" + slug, of: owners, .action)
    case .paragraph: return place("para-" + slug, in: owners)
    case .minute: return minute(citation.number, in: owners)
    case .item:
      for owner in owners {
        if case .item(let meeting, let item)? = directory.entry("\(owner)/item-\(slug)", .item) {
          return itemTarget(meeting, item)
        }
      }
      return nil
    }
  }

  private func part(_ name: String, of owners: [String], _ kind: RecordKind) -> Target? {
    for owner in owners {
      if case .record(let ref)? = directory.entry("\(owner)/\(name)", .record(kind)) {
        return Target(ref, label: directory.label(of: ref))
      }
    }
    return nil
  }

  private func place(_ anchor: String, in documents: [String]) -> Target? {
    for document in documents {
      for kind in [RecordKind.report, .minutes, .review, .response] {
        guard case .record(let ref)? = directory.entry(document, .record(kind)), let body = directory.body(of: ref)
        else {
          continue
        }
        if body.hasAnchor(anchor) { return Target(ref, anchor: anchor, label: directory.label(of: ref)) }
      }
    }
    return nil
  }

  private func minute(_ number: String, in documents: [String]) -> Target? {
    for document in documents.flatMap({ [$0, $0 + "/minutes"] }) {
      guard case .record(let ref)? = directory.entry(document, .record(.minutes)), let body = directory.body(of: ref)
      else { continue }
      let place = body.numbers.first { $0.kind == .heading && $0.text == number }?.anchor
      let withheld = directory.redacted.minutes[Int(ref.index)].withheldMinutes.first { $0.number.words == number }
      guard let anchor = place ?? withheld?.anchor else { continue }
      return Target(ref, anchor: anchor, label: "\(WrittenLanguage.current.label("minute")) \(number)")
    }
    return nil
  }

  /// A citation in a field of its own, “p18 – para 6.8”: the field says what it refers to.
  mutating func citation(_ words: Located<String>?, in document: String?, from referrer: Referrer) -> Citation? {
    guard let words else { return nil }
    guard let document else { return Citation(words: words.value, resolution: .unresolved) }
    for paragraph in LinkPass.paragraphs(in: words.value) {
      if let target = place("para-" + paragraph, in: candidates(of: document, owner: referrer.owner)) {
        mention(target.ref, as: .cites, from: referrer)
        return Citation(words: words.value, resolution: .found(target))
      }
    }
    diagnostics.append(.unresolved(words, in: document))
    ledger.append(LedgerEntry(.unresolvedCitation, at: referrer.target, words: words.value))
    return Citation(words: words.value, resolution: .unresolved)
  }

  /// The paragraph numbers in “(p18 – para 6.8)”.
  static func paragraphs(in words: String) -> [String] {
    let pieces = words.split(whereSeparator: { " (),;".contains($0) }).map(String.init)
    return zip(pieces, pieces.dropFirst()).filter { $0.0.lowercased().hasPrefix("para") }.compactMap {
      Numbering($0.1).slug?.text
    }
  }
}

extension Diagnostic {
  fileprivate static func unresolved(_ words: Located<String>, in document: String) -> Diagnostic {
    Diagnostic(
      .unresolvedCitation, .warning, "“\(words.value)” is not to be found in “\(document)”", at: words.range,
      fixes: [.advise("correct the number, or name the right document with cites:")])
  }
}
