/// Where every record stands in the site: paths from its root, worked out once.
///
/// An address is the top folder the record was written in followed by its id, so that it can be guessed and never depends on a
/// title. Links name `index.html`, so that the site also works when it is opened from disk.
package struct Addresses: Sendable {
  private let record: Record
  /// The pages of each kind, by the index of the kind; empty for a kind without pages of its own.
  private let pages: [[String]]

  /// A page of `twins` stands in their folder.
  package init(_ record: Record, twins: Twins? = nil) {
    self.record = record
    pages = RecordKind.allCases.map { kind in
      (0..<record.count(of: kind)).compactMap { record.document(of: RecordRef(kind, Int32(clamping: $0))) }
        .map { document in
          let page = Addresses.page(of: document)
          return twins.map { $0.place(of: page) } ?? page
        }
    }
  }

  /// “reviews/foster-care-2025/rec-10/”.
  package static func folder(of document: Document) -> String {
    let top = document.path.prefix { $0 != "/" }
    return "\(top)/\(document.id.text)/"
  }

  package static func page(of document: Document) -> String { folder(of: document) + "index.html" }

  /// The page of a record that has one of its own; else the first page of the site.
  package func page(of ref: RecordRef) -> String {
    let own = pages[ref.kind.index]
    return own.isEmpty ? "index.html" : own[Int(ref.index)]
  }
}

extension Addresses {
  /// The address of a target, from the root of the site.
  package func address(of target: Target) -> String { address(of: target.ref, anchor: target.anchor) }

  package func address(of ref: RecordRef, anchor: String? = nil) -> String {
    switch ref.kind {
    case .action:
      let action = record.actions[Int(ref.index)]
      let whole = action.plan.map { page(of: $0.ref) } ?? action.minutes.map { page(of: $0.ref) }
      return Addresses.joined(whole ?? "index.html", anchor ?? action.anchor)
    case .forwardPlanEntry:
      let entry = record.forwardPlanEntries[Int(ref.index)]
      return Addresses.joined(page(of: entry.plan.ref), anchor ?? entry.anchor)
    case .glossaryEntry:
      return Addresses.joined("glossary/index.html", anchor ?? record.glossary[Int(ref.index)].anchor)
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .recommendation, .response,
      .letter,
      .actionPlan, .indicatorSet, .indicator, .workProgramme, .forwardPlan, .page:
      return Addresses.joined(page(of: ref), anchor)
    }
  }

  package func address(of item: ItemRef) -> String {
    page(of: item.meeting.ref) + "#" + record[item].anchor
  }

  private static func joined(_ page: String, _ anchor: String?) -> String { anchor.map { page + "#" + $0 } ?? page }
}
