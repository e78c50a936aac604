import Papers

/// One paper of a pack: what it is, and its parts.
struct PackPaper {
  enum Kind { case agenda, minutes, report }

  var kind: Kind
  var parts: [DocumentPart]
  /// The number of the item that the paper says it belongs to.
  var item: String?

  var line: Int { parts.first?.line ?? 1 }
  /// The first and the last page that the file gives its parts.
  var pages: (first: Int, last: Int)? {
    guard let first = parts.compactMap(\.page).min(), let last = parts.compactMap(\.page).max() else { return nil }
    return (first, last)
  }
}

/// Cuts a pack where its papers begin: an agenda, minutes, and reports with labels at their head.
struct PackCutter {
  private(set) var papers: [PackPaper] = []
  private var waiting: String?

  init(_ tree: DocumentTree) {
    let parts = LabelTables.expanded(tree.parts)
    var starts: [(Int, PackPaper.Kind)] = []
    for index in parts.indices {
      if let kind = PackCutter.kind(at: index, in: parts),
        starts.isEmpty || !isSame(kind, starts[starts.count - 1], index, parts)
      {
        starts.append((index, kind))
      }
    }
    for (order, (start, kind)) in starts.enumerated() {
      let from = order == 0 ? 0 : start
      let end = order + 1 < starts.count ? starts[order + 1].0 : parts.count
      add(kind, Array(parts[from..<end]))
    }
    if starts.isEmpty { papers = [] }
  }

  /// A line “Agenda Item 7” above a report says whose it is.
  private mutating func add(_ kind: PackPaper.Kind, _ parts: [DocumentPart]) {
    var parts = parts
    var paper = PackPaper(kind: kind, parts: [], item: waiting)
    waiting = nil
    if let last = parts.indices.last, let item = PackCutter.itemLine(parts[last]) {
      waiting = item
      parts[last].isFurniture = true
    }
    for index in parts.indices.prefix(4) where kind != .agenda {
      guard let item = PackCutter.itemLine(parts[index]) else { continue }
      paper.item = paper.item ?? item
      parts[index].isFurniture = true
    }
    paper.parts = parts
    papers.append(paper)
  }

  /// “Agenda Item 7”, “ITEM 7”.
  static func itemLine(_ part: DocumentPart) -> String? {
    guard part.isText || part.isHeading, part.whole.utf8.count <= 24 else { return nil }
    let words = WordAccount.words(part.whole.lowercased())
    guard let number = words.last, words.count >= 2,
      words.dropLast().allSatisfy({ ["agenda", "item", "no", "number", "eitem"].contains($0) }),
      words.contains("item") || words.contains("eitem"), number.contains(where: \.isNumber)
    else { return nil }
    return number.uppercased()
  }

  private static func kind(at index: Int, in parts: [DocumentPart]) -> PackPaper.Kind? {
    let part = parts[index]
    guard part.isText || part.isHeading else { return nil }
    if isMinutes(part, parts[index...].prefix(8)) { return .minutes }
    if isReport(parts[index...].prefix(8)) { return .report }
    return isAgenda(parts[index...].prefix(14)) ? .agenda : nil
  }

  /// “MINUTES of the meeting of …”, or “Minutes” above “Present:”.
  private static func isMinutes(_ part: DocumentPart, _ next: ArraySlice<DocumentPart>) -> Bool {
    let words = part.words.lowercased()
    guard part.mark == nil,
      words.hasPrefix("minutes") || words.hasPrefix("draft minutes") || words.hasPrefix("cofnodion")
    else { return false }
    if DayFinder(in: part.words) != nil, words.contains("meeting") || words.contains("cyfarfod") {
      return words.contains("held") || words.contains("gynhaliwyd") || HeadingForm.looksLikeOne(part)
        || next.contains { isRoll($0) }
    }
    return HeadingForm.looksLikeOne(part) && next.contains { isRoll($0) }
  }

  private static func isRoll(_ part: DocumentPart) -> Bool {
    let label = LabelLine(part)?.label ?? PaperLabel(part.words)
    return label == .present || label == .apologies || label == .attending
  }

  /// Two labels or more beginning here, one of which only reports have.
  private static func isReport(_ parts: ArraySlice<DocumentPart>) -> Bool {
    let head = itemLine(parts[parts.startIndex]) != nil ? parts.dropFirst() : parts
    guard let first = head.first.flatMap({ LabelLine($0)?.label }),
      isOfReport(first) || first == .committee || first == .date
    else { return false }
    var labels: [PaperLabel] = []
    var others = 0
    for part in head {
      if let label = LabelLine(part)?.label {
        labels.append(label)
        others = 0
      } else {
        others += 1
      }
      if others > 1 || part.isHeading || part.mark != nil { break }
    }
    return labels.count > 1 && labels.contains(where: isOfReport)
  }

  private static func isOfReport(_ label: PaperLabel) -> Bool {
    switch label {
    case .title, .author, .classification, .keyDecision, .wards, .portfolio, .decisionType: true
    case .committee, .date, .time, .place, .contact, .membership, .quorum, .chair, .viceChair, .councillors, .present,
      .apologies, .substitutes, .officers, .attending:
      false
    }
  }

  /// “AGENDA” or “Agenda for …” with a date, a time or a place below it.
  private static func isAgenda(_ parts: ArraySlice<DocumentPart>) -> Bool {
    guard let first = parts.first, HeadingForm.looksLikeOne(first) || first.words.lowercased().hasPrefix("agenda"),
      first.mark == nil
    else { return false }
    let words = HeadingWords.squeeze(first.words)
    guard
      words == "agenda" || words.hasPrefix("agendafor") || words == "publicdocumentpack" || words == "noticeofmeeting"
    else { return false }
    let labels = parts.compactMap { LabelLine($0)?.label }
    return labels.contains(.date) || labels.contains(.time) && labels.contains(.place)
      || parts.prefix(5).contains { DayFinder(in: $0.words) != nil }
  }

  /// The head of one paper is not cut at each of its labels.
  private func isSame(_ kind: PackPaper.Kind, _ last: (Int, PackPaper.Kind), _ index: Int, _ parts: [DocumentPart])
    -> Bool
  {
    kind == last.1 && index - last.0 <= (kind == .agenda ? 40 : 10)
  }
}
