import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func minutes(_ source: RedactedDocument<MinutesDraft>, _ position: Int, _ redacted: Redacted) -> Minutes {
    let draft = source.draft
    let owner = source.id.parent?.text ?? source.id.text
    let meeting = meetingPosition(of: owner)
    let label =
      redacted.meetings.indices.contains(meeting) ? redacted.meetings[meeting].draft.date?.text ?? owner : owner
    let (document, referrer) = document(
      source, .minutes, position, title: "\(WrittenLanguage.current.label("Minutes")), \(label)")
    var minutes = Minutes(document: document, meeting: Handle(meeting))
    var members = referrer
    members.session = session(of: meeting, from: referrer)
    minutes.present = people(draft.present, from: members)
    minutes.inAttendance = people(draft.inAttendance, from: referrer)
    minutes.officers = people(draft.officers, from: referrer)
    minutes.apologies = people(draft.apologies, from: members)
    minutes.substitutes = substitutes(draft.substitutes, from: members)
    minutes.declarations = draft.declarations.compactMap { declaration($0, meeting, from: members) }
    if tellsVotes { minutes.votes = draft.votes.map { vote($0, meeting, from: members) } }
    minutes.corrections = draft.corrections.map { correction($0, from: referrer) }
    minutes.approvedAt = handle(draft.approvedAt, to: Meeting.self, from: referrer)
    if let approval = minutes.approvedAt { mention(approval.ref, as: .approves, from: referrer) }
    minutes.withheld = withheldMinutes(of: source, meeting)
    minutes.body = linked(source.body, from: referrer)
    minutes.minutes = all(in: source, of: meeting)
    return minutes
  }

  private func meetingPosition(of id: String) -> Int {
    if case .record(let ref)? = directory.entry(id, .record(.meeting)) { Int(ref.index) } else { 0 }
  }

  /// Who met and when; nil where the meeting of the minutes is not known.
  private func session(of meeting: Int, from referrer: Referrer) -> Session? {
    guard directory.redacted.meetings.indices.contains(meeting) else { return nil }
    let draft = directory.redacted.meetings[meeting].draft
    let committees = draft.committees.compactMap { written -> Handle<Committee>? in
      guard case .record(let ref)? = directory.entry(LinkPass.withoutFolder(written.value), .record(.committee)) else {
        return nil
      }
      return Handle(Int(ref.index))
    }
    return draft.date.map { Session(committees: committees, day: $0) }
  }

  /// Each once.
  mutating func people(_ words: [Located<String>], from referrer: Referrer) -> [Lead] {
    var found: [Lead] = []
    for word in words {
      let lead = lead(word, from: referrer)
      let isTwice = !lead.refs.isEmpty && found.contains { $0.refs == lead.refs }
      if isTwice { diagnostics.append(.namedTwice(word)) } else { found.append(lead) }
    }
    return found
  }

  private mutating func correction(_ row: CorrectionDraft, from referrer: Referrer) -> Disclosed<Correction> {
    if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
    var correction = Correction(what: linked(row.what ?? .empty, from: referrer))
    correction.day = row.day
    correction.why = linked(row.why, from: referrer)
    return .open(correction)
  }

  private mutating func substitutes(_ rows: [SubstituteDraft], from referrer: Referrer) -> [Substitute] {
    rows.compactMap { row in
      guard let member = row.member, let substitute = row.substitute else { return nil }
      return Substitute(member: lead(member, from: referrer), substitute: lead(substitute, from: referrer))
    }
  }

  private mutating func declaration(
    _ row: DeclarationDraft, _ meeting: Int, from referrer: Referrer
  ) -> Disclosed<Declaration>? {
    if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
    guard let person = row.person else { return nil }
    var declaration = Declaration(person: lead(person, from: referrer), interest: row.interest ?? "")
    declaration.item = row.item.flatMap { itemNumbered($0.value, of: meeting) }
    declaration.itemWords = row.item?.value
    declaration.action = row.action
    return .open(declaration)
  }

  /// A vote on an item that is withheld is withheld with it.
  private mutating func vote(_ row: VoteDraft, _ meeting: Int, from referrer: Referrer) -> Disclosed<Vote> {
    if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
    let item = row.item.flatMap { itemNumbered($0.value, of: meeting) }
    if let item, let ground = withheldItem(item, of: meeting) { return .withheld(ground) }
    var vote = Vote(item: item, itemWords: row.item?.value ?? "")
    vote.motion = row.motion
    vote.inFavour = VoteCount(count: row.inFavour, names: people(row.namesFor, from: referrer))
    vote.against = VoteCount(count: row.against, names: people(row.namesAgainst, from: referrer))
    vote.abstained = VoteCount(count: row.abstained, names: people(row.namesAbstained, from: referrer))
    return .open(vote)
  }

  private func withheldItem(_ item: ItemRef, of meeting: Int) -> Withheld? {
    disclosure.disclose(directory.redacted.meetings[meeting].draft.items[Int(item.item)]).withheld?.groundAlone
  }

  /// The minutes kept apart, and those that were taken out of the text for the sake of their items.
  private mutating func withheldMinutes(of source: RedactedDocument<MinutesDraft>, _ meeting: Int) -> [WithheldMinute] {
    let apart = source.draft.withheldParagraphs.map { withheldMinute($0, meeting, path: source.path) }
    let taken = source.withheldMinutes.map { minute in
      WithheldMinute(number: minute.number, item: ItemRef(Handle(meeting), minute.item), withheld: minute.withheld)
    }
    let known = Set(apart.map(\.anchor))
    return apart + taken.filter { !known.contains($0.anchor) }
  }

  /// A minute kept apart stays so whatever has become of its ground, as it is not in the text; what of it may be shown it says
  /// itself, or its item.
  private mutating func withheldMinute(_ row: WithheldParagraphDraft, _ meeting: Int, path: String) -> WithheldMinute {
    let item = row.item.flatMap { itemNumbered($0.value, of: meeting) }
    let number = row.number?.value ?? Numbering("")
    let ground = item.flatMap { directory.redacted.meetings[meeting].draft.items[Int($0.item)].withholding.exempt }
    guard var withheld = Disclosure(asAt: .distantPast, showsDrafts: false).verdict(on: row.withholding).withheld else {
      diagnostics.append(.withheldWithoutGround(row, path))
      return WithheldMinute(number: number, item: item, withheld: Withheld(.draft))
    }
    if disclosure.disclose(row).open != nil, !disclosure.showsDrafts { diagnostics.append(.openAgain(row, path)) }
    withheld.publicTitle = withheld.publicTitle ?? ground?.publicTitle
    withheld.publicSummary = withheld.publicSummary ?? ground?.publicSummary
    withheld.publicDecision = withheld.publicDecision ?? ground?.publicDecision
    return WithheldMinute(number: number, item: item, withheld: withheld)
  }

  func itemNumbered(_ number: String, of meeting: Int) -> ItemRef? {
    guard directory.redacted.meetings.indices.contains(meeting) else { return nil }
    return directory.redacted.meetings[meeting].draft.items.position(ofNumber: number).map {
      ItemRef(Handle(meeting), $0)
    }
  }
}

/// The words of resolutions.
enum Resolutions {
  static func texts(in body: Prose) -> [String] {
    var texts = [String](repeating: "", count: body.resolutions.count)
    if texts.isEmpty { return texts }
    var current: Int?
    var bytes: [UInt8] = []
    body.forEach { event in
      switch event {
      case .startResolution(let index):
        current = index
        bytes = []
      case .endResolution:
        if let current, current < texts.count { texts[current] = String(decoding: bytes, as: UTF8.self).trimmed }
        current = nil
      case .text(let text), .code(let text): if current != nil { bytes.append(contentsOf: text.bytes) }
      case .reference(let index):
        if current != nil { bytes.append(contentsOf: (body.references[index].label ?? "").utf8) }
      case .startParagraph(let number?, _), .startItem(let number?):
        if current != nil { bytes.append(contentsOf: "\(number.string) ".utf8) }
      case .softBreak, .lineBreak, .endParagraph, .endCell: if current != nil { bytes.append(32) }
      case .startParagraph, .startItem, .startHeading, .endHeading, .startList, .endList, .endItem, .startQuote,
        .endQuote, .codeBlock,
        .rule, .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startCell,
        .startEmphasis, .endEmphasis, .startStrong, .endStrong, .startStrikethrough, .endStrikethrough, .startLink,
        .endLink, .image, .startCitation, .endCitation, .startLanguage, .endLanguage, .noteReference:
        break
      }
    }
    return texts
  }
}

extension RedactedMinute {
  /// As `WithheldMinute` has it.
  var anchor: String { WithheldMinute(number: number, item: ItemRef(Handle(0), item), withheld: withheld).anchor }
}

extension Diagnostic {
  fileprivate static func withheldWithoutGround(_ row: WithheldParagraphDraft, _ path: String) -> Diagnostic {
    Diagnostic(
      .blankGround, .error, "the minute is kept apart as withheld, but nothing says on what ground",
      at: row.number?.range ?? SourceRange(path: path),
      fixes: [.advise("add exempt: { paragraph: …, reason: … } to it, or move it into the text of the minutes")])
  }

  fileprivate static func openAgain(_ row: WithheldParagraphDraft, _ path: String) -> Diagnostic {
    Diagnostic(
      .openAgain, .warning, "the embargo on this minute is over, and readers still find it withheld",
      at: row.withholding.range ?? row.number?.range ?? SourceRange(path: path),
      fixes: [.advise("move it into the text of the minutes, under a heading with its number")])
  }
}
