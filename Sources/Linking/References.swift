import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// Whether a fault still names the nearest id: to compare all ids for each of thousands of faults would take minutes.
  var suggests: Bool { diagnostics.count < 200 }

  /// What a reference in a field leads to; reports it when it leads nowhere.
  mutating func find(
    _ reference: Located<String>, _ kinds: [Directory.Kind], from referrer: Referrer
  ) -> Directory.Entry? {
    for id in candidates(of: reference.value, owner: referrer.owner) {
      for kind in kinds {
        if let found = directory.entry(id, kind) { return found }
      }
    }
    reportUnknown(reference, kinds, from: referrer)
    return nil
  }

  /// Reports a reference that leads nowhere, with the id that was most likely meant; what could not be read is told already.
  mutating func reportUnknown(_ reference: Located<String>, _ kinds: [Directory.Kind], from referrer: Referrer) {
    // A place in a document is no part of its id.
    let id = String(reference.value.prefix { $0 != "#" })
    if candidates(of: id, owner: referrer.owner).contains(where: directory.unread.hold) { return }
    // What a file says for all of its rows is followed once for each of them.
    if !unknown.insert(reference.range).inserted { return }
    let named = named ?? NamedRecords(directory.redacted)
    self.named = named
    var ids = named.ids(of: id, kinds) + numbered(id, kinds, owner: referrer.owner)
    if !ids.isEmpty { return diagnostics.append(.name(reference, kinds, ids: ids)) }
    if suggests {
      let names = Directory.Kind.names(kinds, in: directory, referrer.owner)
      ids = [nearest(to: id, among: names)].compactMap(\.self)
      if ids.isEmpty { ids = named.ids(nearest: id, kinds) }
    }
    diagnostics.append(.unknownReference(reference, kinds, ids: ids))
  }

  /// The part that “Recommendation 3” or “item 7” means in the referrer's own meeting or review.
  private func numbered(_ words: String, _ kinds: [Directory.Kind], owner: String?) -> [String] {
    let parts = words.split(separator: " ")
    guard let owner, parts.count > 1, let slug = Numbering(String(parts[parts.count - 1])).slug?.text else { return [] }
    let names = ["rec": "rec-", "recommendation": "rec-", "item": "item-", "action": "action-plan/action-"]
    guard let name = names[parts[0].lowercased()] else { return [] }
    let id = "\(owner)/\(name)\(slug)"
    return directory.kinds(knowing: id).contains(where: kinds.contains) ? [id] : []
  }

  /// The ids a reference may stand for: within its own meeting or review first.
  func candidates(of text: String, owner: String?) -> [String] { LinkPass.candidates(of: text, owner: owner) }

  static func candidates(of text: String, owner: String?) -> [String] {
    let id = text.utf8.contains(UInt8(ascii: "/")) ? LinkPass.withoutFolder(text) : text
    guard let owner, !text.hasPrefix(owner + "/") else { return [id] }
    let slug = text.utf8.count < 12 ? Numbering(text).slug?.text : nil
    let numbered = slug.map { ["\(owner)/rec-\($0)", "\(owner)/action-plan/action-\($0)"] } ?? []
    return ["\(owner)/\(id)", id] + numbered
  }

  /// “committees/children” and “children” are the same committee.
  static func withoutFolder(_ text: String) -> String {
    for folder in folders where text.hasPrefix(folder) { return String(text.dropFirst(folder.count)) }
    return text
  }

  private static let folders = [
    "committees/", "people/", "posts/", "subjects/", "meetings/", "reviews/", "reports/", "indicators/",
    "work-programme/", "forward-plan/", "pages/",
  ]

  /// The record a field refers to; nil also when it is withheld, of which nothing may be said here.
  mutating func handle<E: Entity>(
    _ reference: Located<String>?, to type: E.Type, from referrer: Referrer
  ) -> Handle<E>? {
    guard let reference, case .record(let ref)? = find(reference, [.record(E.kind)], from: referrer) else { return nil }
    return Handle(Int(ref.index))
  }

  mutating func handles<E: Entity>(
    _ references: [Located<String>], to type: E.Type, from referrer: Referrer
  ) -> [Handle<E>] {
    var found: [Handle<E>] = []
    for reference in references {
      guard let handle = handle(reference, to: type, from: referrer) else { continue }
      if found.contains(handle) { diagnostics.append(.namedTwice(reference)) } else { found.append(handle) }
    }
    return found
  }

  /// The same where a withheld record is spoken of as such.
  mutating func disclosed<E: Entity>(
    _ reference: Located<String>?, to type: E.Type, from referrer: Referrer
  ) -> Disclosed<Handle<E>>? {
    guard let reference, let entry = find(reference, [.record(E.kind)], from: referrer) else { return nil }
    switch entry {
    case .record(let ref): return .open(Handle(Int(ref.index)))
    case .withheld(let withheld): return .withheld(withheld)
    case .item: return nil
    }
  }

  mutating func ref(_ reference: Located<String>?, _ kinds: [RecordKind], from referrer: Referrer) -> RecordRef? {
    guard let reference, case .record(let ref)? = find(reference, kinds.map(Directory.Kind.record), from: referrer)
    else {
      return nil
    }
    return ref
  }

  mutating func item(_ reference: Located<String>?, from referrer: Referrer) -> ItemRef? {
    guard let reference, case .item(let meeting, let item)? = find(reference, [.item], from: referrer) else {
      return nil
    }
    return ItemRef(Handle(meeting), item)
  }

  mutating func mention(_ ref: RecordRef, as relation: Relation, from referrer: Referrer, sentence: String? = nil) {
    guard ref != referrer.target.ref else { return }
    let mention = Mention(from: referrer.target, relation: relation, sentence: sentence)
    mentions.append(TargetedMention(ref: ref, mention: mention))
  }
}

extension Diagnostic {
  /// `ids` are those that may have been meant.
  fileprivate static func unknownReference(
    _ reference: Located<String>, _ kinds: [Directory.Kind], ids: [String]
  ) -> Diagnostic {
    let nothing = kinds.count > 3 ? "nothing has" : "there is no \(kinds.map(\.noun).joined(separator: " or ")) with"
    return Diagnostic(
      .unknownReference, .error, "\(nothing) the id “\(reference.value)”", at: reference.range,
      fixes: .ids(ids, insteadOf: reference))
  }

  /// A name that people use where an id is asked for.
  fileprivate static func name(
    _ reference: Located<String>, _ kinds: [Directory.Kind], ids: [String]
  ) -> Diagnostic {
    let noun = kinds.count > 3 ? "record" : kinds.map(\.noun).joined(separator: " or ")
    let article = "aeiou".contains(noun.first ?? "b") ? "an" : "a"
    let what = ids.count > 1 ? "more than one \(noun), and the id of one of them" : "\(article) \(noun), and its id"
    return Diagnostic(
      .unknownReference, .error, "“\(reference.value)” is the name of \(what) is asked for here",
      at: reference.range, because: "Names change and are shared; an id, the name of the record's file, stays.",
      fixes: .ids(ids, insteadOf: reference))
  }
}

extension [Fix] {
  fileprivate static func ids(_ ids: [String], insteadOf reference: Located<String>) -> [Fix] {
    if ids.count == 1 { return [.replace(reference.range, with: ids[0])] }
    return ids.isEmpty ? [] : [.advise("write the id of the one that is meant: \(ids.joined(separator: " or "))")]
  }
}

extension Directory.Kind {
  /// Every id of the kinds, and those of the referrer's own meeting or review without the folder's name.
  fileprivate static func names(_ kinds: [Directory.Kind], in directory: Directory, _ owner: String?) -> [String] {
    let ids = kinds.flatMap(directory.ids)
    guard let folder = owner.map({ $0 + "/" }) else { return ids }
    return ids + ids.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
  }

  /// The name of the kind without an article: “agenda item”.
  var noun: String {
    switch self {
    case .item: "agenda item"
    case .record(let kind): kind.rawValue.replacing("-", with: " ")
    }
  }
}
