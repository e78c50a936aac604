import Record

/// Says the small things of a record in words and links: names, days, deadlines, statuses, grounds. Every publication says them alike.
struct Wording {
  let record: Record
  let addresses: Addresses

  // MARK: Names and links

  func link(_ ref: RecordRef) -> [Inline] { link(record.title(of: ref), ref, addresses.address(of: ref)) }

  func link(_ target: Target) -> [Inline] { link(target.label, target.ref, addresses.address(of: target)) }

  /// The title of a record in another language than the publication's is marked.
  private func link(_ words: String, _ ref: RecordRef, _ address: String) -> [Inline] {
    let link = Inline.link([.text(words)], .site(address))
    return record.otherLanguage(ofTitleOf: ref).map { [.language($0, [link])] } ?? [link]
  }

  func link(_ item: ItemRef) -> [Inline] {
    let own = record[item]
    let number = WrittenLanguage.current.label("Item")
    let words = "\(number) \(own.number.words): \(own.title), \(record[item.meeting].nameAndDay)"
    return [.link([.text(words)], .site(addresses.address(of: item)))]
  }

  func meeting(_ handle: Handle<Meeting>) -> [Inline] {
    link(record[handle].nameAndDay, handle.ref, addresses.address(of: handle.ref))
  }

  /// The words as written, whom they mean where that is another name, and how that is known.
  func lead(_ lead: Lead) -> [Inline] {
    guard let only = lead.refs.first, lead.refs.count == 1 else { return several(lead) }
    let called = record.title(of: only)
    var words: [Inline] = [.link([.text(lead.words)], .site(addresses.address(of: only)))]
    if called != lead.words { words.append(.text(" (\(called))")) }
    return words + provenance(lead.provenance)
  }

  private func several(_ lead: Lead) -> [Inline] {
    var words: [Inline] = [.text(lead.words)]
    for (index, ref) in lead.refs.enumerated() {
      words.append(.text(index == 0 ? " (" : ", "))
      words += link(ref)
    }
    if !lead.refs.isEmpty { words.append(.text(")")) }
    return words + provenance(lead.provenance)
  }

  func provenance(_ provenance: Provenance?) -> [Inline] { provenance.map { [.text(" (\($0.note))")] } ?? [] }

  /// One lead as a paragraph, several as a list; nothing where there is nobody.
  func leads(_ leads: [Lead]) -> [Block] { Block.oneOrList(leads.map { [.words(lead($0))] }) }

  func citation(_ citation: Citation) -> [Inline] {
    if let web = citation.web { return [.link([.text(citation.words)], .elsewhere(web))] }
    return switch citation.resolution {
    case .found(let target): [.link([.text(citation.words)], .site(addresses.address(of: target)))]
    case .withheld, .unresolved: [.text(citation.words)]
    }
  }

  // MARK: Statuses and days

  func status(_ status: RecordedStatus) -> [Inline] {
    let label = WrittenLanguage.current.label(status.status.label)
    var words: [Inline] = [.strong([.text(label)])]
    if let written = status.words, written != status.status.label { words.append(.text(" “\(written)”")) }
    if let reason = status.reason { words.append(.text(": \(reason)")) }
    return words + provenance(status.provenance)
  }

  /// While nobody has recorded a status and the answer is still to come, that is what a recommendation waits for.
  func status(_ status: RecordedStatus, awaitsAnswer: Bool) -> [Inline] {
    awaitsAnswer && status.status == .notStated && status.words == nil
      ? [.strong([.text("Awaiting an answer")])] : self.status(status)
  }

  func rating(_ rag: RecordedRAG) -> [Inline] {
    let word = rag.colour?.label ?? rag.words
    var text = word
    if rag.words.lowercased() != word.lowercased() { text += " “\(rag.words)”" }
    if let meaning = rag.meaning { text += ", which here means: \(meaning)" }
    return [.text(text)]
  }

  /// The last day, whether it has passed, the words as written and how they were read.
  ///
  /// Nothing in it is counted from today: a copy that somebody keeps must not become wrong overnight.
  func deadline(_ deadline: Deadline) -> [Inline] {
    guard !deadline.isEmpty else { return [.ours(WrittenLanguage.current.label("No date"))] }
    var text = deadline.lastDay?.text ?? ""
    if case .overdue? = deadline.state(asOf: record.asAt) {
      text += WrittenLanguage.said(", overdue since then", cy: ", hwyr ers hynny")
    }
    if let first = deadline.first, deadline.daysPastFirst(asOf: record.asAt) != nil {
      text += (text.isEmpty ? "" : ", ") + "past the date first promised (\(first.told))"
    }
    let written = deadline.standing.flatMap { words(of: $0, beside: deadline.due) }
    if let written { text += text.isEmpty ? "“\(written)”" : " “\(written)”" }
    if let note = note(on: deadline, hasWords: written != nil) { text += " (\(note))" }
    if let paper = deadline.wordsBesideList { text += "; in the paper “\(paper.words)”" }
    return [.text(text)]
  }

  private func words(of written: FuzzyDate, beside due: Day?) -> String? {
    guard let due else { return written.isPlain ? nil : written.words }
    return written.words == due.iso || written.words == due.text ? nil : written.words
  }

  private func note(on deadline: Deadline, hasWords: Bool) -> String? {
    if deadline.due != nil { return hasWords ? "the day was set by the clerk" : nil }
    guard deadline.isOpen, let written = deadline.standing else { return nil }
    return written.kind == .day && written.condition == nil && written.remarks.isEmpty ? nil : written.note
  }

  /// A date that is no deadline.
  func written(_ date: FuzzyDate) -> [Inline] {
    [.text(note(on: date).map { "\(date.told) (\($0))" } ?? date.told)]
  }

  private func note(on date: FuzzyDate) -> String? {
    switch date.kind {
    case .ambiguous, .impossible, .inherits: date.note
    case .day, .period, .range, .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .mentioned,
      .completed, .undated, .notUnderstood:
      date.remarks.isEmpty ? nil : date.remarks.joined(separator: "; ")
    }
  }

  func openUntil(_ retention: Retention, after day: Day) -> String {
    let last = retention.lastDay(after: day).text
    return WrittenLanguage.said(
      "\(last) at least (\(retention.citation))", cy: "\(last) o leiaf (\(retention.citation))")
  }

  // MARK: Withheld

  /// The ground and nothing else, with a title where the clerk gave one that may be shown.
  func withheld(_ withheld: Withheld, title: String? = nil) -> [Block] {
    let words = WithheldWords(withheld)
    var note: [Inline] = []
    if let title = title ?? withheld.publicTitle { note.append(.text("\(title). ")) }
    note += [.strong([.text("\(words.kind).")]), .text(" \(words.ground)")]
    let rest = [
      ("The council’s reason", words.reason), ("The public interest", words.publicInterest),
      ("In summary", words.summary), ("The decision", words.decision),
    ]
    for case (let label, let said?) in rest {
      note.append(
        .text(" \(WrittenLanguage.current.label(label)): \(said)\(said.last?.isPunctuation == true ? "" : ".")"))
    }
    return [.note(note)]
  }

  // MARK: Prose

  func prose(_ linked: LinkedProse?, prefix: String? = nil) -> [Block] {
    guard let linked else { return [] }
    return ProseBlocks.blocks(of: linked, addresses, prefix: prefix ?? "")
  }
}
