import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// Where something was said: a record by its id, with a paragraph of it after a comma, or only words.
  mutating func source(_ words: Located<String>?, from referrer: Referrer) -> Citation? {
    guard let words else { return nil }
    if let whole = citation(ofID: words.value, from: referrer) { return whole }
    guard let comma = words.value.firstIndex(of: ",") else {
      return Citation(words: words.value, resolution: .unresolved)
    }
    let rest = words.value[words.value.index(after: comma)...]
    return citation(ofID: String(words.value[..<comma]).trimmed, from: referrer).map { cited($0, String(rest).trimmed) }
      ?? Citation(words: words.value, resolution: .unresolved)
  }

  /// The same record at the paragraph that the words name, where it has that paragraph.
  private func cited(_ whole: Citation, _ place: String) -> Citation {
    guard case .found(let target) = whole.resolution else { return whole }
    let paragraph = LinkPass.paragraphs(in: place).first {
      directory.body(of: target.ref)?.hasAnchor("para-" + $0) ?? false
    }
    let found = Target(target.ref, anchor: paragraph.map { "para-" + $0 } ?? target.anchor, label: target.label)
    return Citation(words: "\(whole.words), \(place)", resolution: .found(found))
  }

  private mutating func citation(ofID id: String, from referrer: Referrer) -> Citation? {
    for id in candidates(of: id, owner: referrer.owner) {
      for kind in directory.kinds(knowing: id) {
        switch directory.entry(id, kind) {
        case .record(let ref):
          mention(ref, as: .cites, from: referrer)
          return Citation(
            words: directory.label(of: ref), resolution: .found(Target(ref, label: directory.label(of: ref))))
        case .item(let meeting, let item):
          guard let target = itemTarget(meeting, item) else { continue }
          return Citation(words: target.label, resolution: .found(target))
        case .withheld: return Citation(words: "a paper that is withheld", resolution: .withheld)
        case nil: continue
        }
      }
    }
    return nil
  }
}
