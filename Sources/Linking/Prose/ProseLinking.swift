import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// Prose with its references, citations and files followed.
  mutating func linked(_ prose: Prose, from referrer: Referrer) -> LinkedProse {
    reportLostPlaces(in: prose, from: referrer)
    if prose.references.isEmpty, prose.citations.isEmpty, prose.files.isEmpty { return LinkedProse(prose) }
    var told = prose.references
    var references: [Resolution] = []
    for (position, reference) in prose.references.enumerated() {
      let resolution = reference.isTaken ? .withheld : resolve(reference, from: referrer)
      told[position] = LinkPass.wording(reference, resolution)
      references.append(resolution)
    }
    let retold = prose.retelling(told)
    mention(references, in: retold, from: referrer)
    let citations = prose.citations.map { $0.isTaken ? .unresolved : resolve($0, from: referrer) }
    let files = prose.files.map { $0.isTaken ? nil : attachment($0.path, at: $0.range, from: referrer) }
    return LinkedProse(retold, references: references, citations: citations, files: files)
  }

  mutating func linked(_ prose: Prose?, from referrer: Referrer) -> LinkedProse? {
    prose.map { linked($0, from: referrer) }
  }

  /// Each record that was found, with the sentence in the words a reader sees.
  private mutating func mention(_ references: [Resolution], in prose: Prose, from referrer: Referrer) {
    let sentences = references.isEmpty ? [] : Sentences.around(references: prose)
    for (position, resolution) in references.enumerated() {
      guard case .found(let target) = resolution else { continue }
      mention(
        target.ref, as: .mentions, from: referrer, sentence: position < sentences.count ? sentences[position] : nil)
    }
  }

  /// The reference in the words a reader sees; of a withheld record not even the id remains.
  private static func wording(_ reference: ProseReference, _ resolution: Resolution) -> ProseReference {
    switch resolution {
    case .found(let target):
      ProseReference(target: reference.target, label: reference.label ?? target.label, range: reference.range)
    case .withheld:
      ProseReference(target: "", label: reference.label ?? "a paper that is withheld", range: reference.range)
    case .unresolved:
      ProseReference(target: reference.target, label: reference.label ?? reference.target, range: reference.range)
    }
  }

  private mutating func resolve(_ reference: ProseReference, from referrer: Referrer) -> Resolution {
    let written = Located(reference.target, at: reference.range)
    let (document, anchor) = LinkPass.cut(reference.target)
    for id in candidates(of: document, owner: referrer.owner) {
      var kinds = directory.kinds(knowing: id)
      if kinds.isEmpty { continue }
      if let folder = LinkPass.kind(ofFolder: reference.target) { kinds = kinds.filter { $0 == folder } }
      if kinds.count > 1 { diagnostics.append(.ambiguous(written, kinds)) }
      guard let kind = kinds.first, let entry = directory.entry(id, kind) else { continue }
      return resolution(of: entry, anchor: anchor, written)
    }
    reportUnknown(written, RecordKind.allCases.map(Directory.Kind.record) + [.item], from: referrer)
    return .unresolved
  }

  private mutating func resolution(of entry: Directory.Entry, anchor: String?, _ written: Located<String>) -> Resolution
  {
    switch entry {
    case .withheld: return .withheld
    case .item(let meeting, let item):
      if let anchor { diagnostics.append(.unknownPlace(written, anchor)) }
      return itemTarget(meeting, item).map(Resolution.found) ?? .withheld
    case .record(let ref):
      if let anchor, !hasPlace(anchor, on: ref) {
        if directory.isWithheld(anchor, in: ref) { return .withheld }
        diagnostics.append(.unknownPlace(written, anchor))
      }
      return .found(Target(ref, anchor: anchor, label: directory.label(of: ref)))
    }
  }

  /// Links to places of the document itself that it does not have.
  private mutating func reportLostPlaces(in prose: Prose, from referrer: Referrer) {
    for fragment in prose.fragments where !fragment.anchor.isEmpty {
      if prose.hasAnchor(fragment.anchor) || hasPlace(fragment.anchor, on: referrer.target.ref) { continue }
      diagnostics.append(.noSuchPlace(fragment))
    }
  }

  /// Whether the page of a record has a place of this name: a heading or a number of its text, or one of its parts.
  private func hasPlace(_ anchor: String, on ref: RecordRef) -> Bool {
    if directory.body(of: ref)?.hasAnchor(anchor) == true { return true }
    if ["part--", "minute--", "rec-", "action-"].contains(where: anchor.hasPrefix) { return true }
    switch ref.kind {
    case .meeting:
      return directory.redacted.meetings[Int(ref.index)].draft.items.contains {
        "item-" + ($0.number?.value.slug?.text ?? "unnumbered") == anchor
      }
    // Their rows have places that only the pages know.
    case .actionPlan, .indicatorSet, .workProgramme, .forwardPlan: return true
    case .report, .page, .subject, .minutes, .review, .response, .letter, .committee, .person, .post, .recommendation,
      .action,
      .indicator, .forwardPlanEntry, .glossaryEntry:
      return false
    }
  }

  /// An item's place in its meeting; nil when the item is withheld without a public title.
  func itemTarget(_ meeting: Int, _ item: Int) -> Target? {
    let draft = directory.redacted.meetings[meeting].draft.items[item]
    let number = draft.number?.value
    let anchor = "item-" + (number?.slug?.text ?? "unnumbered")
    let words = "item \(number?.words ?? "")"
    let title = disclosure.verdict(on: draft.withholding).withheld.map(\.publicTitle) ?? draft.title?.value
    let label = title.map { "\(words): \($0)" } ?? words
    return Target(RecordRef(.meeting, Int32(clamping: meeting)), anchor: anchor, label: label)
  }

  /// “foster-care/report#para-4.1” is a document and a place in it.
  private static func cut(_ target: String) -> (document: String, anchor: String?) {
    guard let sign = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (target, nil) }
    return (String(target[..<sign]), String(target[target.index(after: sign)...]))
  }

  private static func kind(ofFolder text: String) -> Directory.Kind? {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    return switch text.pathParts.first {
    case "committees": .record(.committee)
    case "people": .record(.person)
    case "posts": .record(.post)
    case "subjects": .record(.subject)
    case "pages": .record(.page)
    case _: nil
    }
  }
}

extension Prose {
  /// Whether the prose has a place of this name.
  func hasAnchor(_ anchor: String) -> Bool {
    numbers.contains { $0.anchor == anchor } || headings.contains { $0.anchor == anchor }
  }
}

extension Diagnostic {
  fileprivate static func noSuchPlace(_ fragment: ProseFragment) -> Diagnostic {
    Diagnostic(
      .unknownReference, .warning, "this document has no place called “\(fragment.anchor)”", at: fragment.range,
      because: "The link leads to the top of the page, and readers look for the passage by hand.",
      fixes: [
        .advise("name a numbered paragraph (#para-4.1) or a heading in small letters with hyphens (#what-we-found)")
      ])
  }

  fileprivate static func ambiguous(_ reference: Located<String>, _ kinds: [Directory.Kind]) -> Diagnostic {
    let nouns = kinds.map(\.noun).joined(separator: " and ")
    return Diagnostic(
      .ambiguousReference, .error, "“\(reference.value)” is the id of a \(nouns)", at: reference.range,
      fixes: [.advise("write the folder before it, for example committees/\(reference.value)")])
  }

  fileprivate static func unknownPlace(_ reference: Located<String>, _ anchor: String) -> Diagnostic {
    Diagnostic(
      .unknownReference, .error, "the document has no place called “\(anchor)”", at: reference.range,
      fixes: [.advise("name a paragraph (#para-4.1) or a heading of it")])
  }
}
