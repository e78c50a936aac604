import Diagnostics
import Drafting
import Record

extension Disclosure {
  func redact(_ drafts: Drafts) -> Checked<Redacted> {
    var redacting = Redacting(disclosure: self)
    redacting.keepOwners(drafts)
    redacting.findHolders(drafts)
    redacting.keepDocuments(drafts)
    redacting.keepRows(drafts)
    return Checked(redacting.redacted, redacting.diagnostics)
  }
}

/// The pass over all documents: gives each its id, and keeps those that may be published.
private struct Redacting {
  let disclosure: Disclosure
  var redacted = Redacted()
  var diagnostics: [Diagnostic] = []
  /// By folder: the id that the meeting or review in it has, and the verdict on it.
  private var owners: [String: (id: String, verdict: Disclosure.Verdict)] = [:]
  private var holders: Holders
  /// The grounds that were told as a withdrawal: one of a meeting holds for all in its folder.
  private var warned: Set<SourceRange> = []

  init(disclosure: Disclosure) {
    self.disclosure = disclosure
    holders = Holders(disclosure, paths: [:])
  }

  /// First of all: the verdict on a meeting or a review holds for everything in its folder.
  mutating func keepOwners(_ drafts: Drafts) {
    redacted.meetings = keep(drafts.meetings, .meeting)
    redacted.meetings.sort { a, b in
      let (one, other) = (a.draft.date ?? Day.distantPast, b.draft.date ?? Day.distantPast)
      return one == other ? a.id < b.id : one < other
    }
    redacted.reviews = keep(drafts.reviews, .review)
  }

  /// Then what each report and each file belongs to, open or not.
  mutating func findHolders(_ drafts: Drafts) {
    holders = Holders(disclosure, paths: paths(of: drafts.reports))
    for meeting in drafts.meetings {
      guard let owner = owners[Redacted.ownerFolder(of: meeting.path)] else { continue }
      holders.enter(meeting, owner: owner.id, owner.verdict)
    }
    for review in drafts.reviews {
      guard let owner = owners[Redacted.ownerFolder(of: review.path)] else { continue }
      holders.enter(
        review.draft.attachments, of: "the review \(owner.id)", in: review.path, owner: owner.id, owner.verdict)
    }
    for report in drafts.reports { findHolders(of: report, among: drafts) }
    redacted.grounds = FileGrounds(
      folders: owners.compactMapValues { $0.verdict.isOpen ? nil : $0.verdict }, holders: holders.files)
  }

  /// The meetings that a report names, and its appendices.
  private mutating func findHolders(of report: DraftDocument<ReportDraft>, among drafts: Drafts) {
    let owner = owners[Redacted.ownerFolder(of: report.path)]
    let verdict = disclosure.verdict(on: report.draft.withholding, within: owner?.verdict ?? .open(isPreview: false))
    holders.enter(
      report.draft.appendices, of: "the report \(report.id)", in: report.path, owner: owner?.id ?? "", verdict)
    let named = report.draft.meetings.compactMap { reference in
      owners.values.first { $0.id == LinkPass.withoutFolder(reference.value) }.map { (reference, $0.verdict) }
    }
    holders.enter(meetings: named, of: report.path)
  }

  /// By the id that each report will have; faults of ids are told when it is kept.
  private func paths(of reports: [DraftDocument<ReportDraft>]) -> [String: String] {
    Dictionary(reports.map { (text(of: $0), $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  private func text<D: DocumentDraftHolder>(of document: DraftDocument<D>) -> String {
    if let written = document.draft.document.id { return written.value }
    guard let owner = owners[Redacted.ownerFolder(of: document.path)]?.id,
      let slash = document.id.firstIndex(of: "/")
    else { return document.id }
    return owner + document.id[slash...]
  }

  mutating func keepDocuments(_ drafts: Drafts) {
    redacted.committees = keep(drafts.committees, .committee)
    redacted.people = keep(drafts.people, .person)
    redacted.posts = keep(drafts.posts, .post)
    redacted.subjects = keep(drafts.subjects, .subject)
    redacted.pages = keep(drafts.pages, .page)
    redacted.attachments = drafts.attachments
    redacted.minutes = keep(drafts.minutes, .minutes)
    redactMinutes(drafts)
    redacted.reports = keep(drafts.reports, .report) { [disclosure, holders] report, verdict in
      guard verdict.isOpen else { return Checked(verdict, []) }
      if let contradiction = Classification.contradiction(in: report) {
        return Checked(.withheld(Withheld(.draft), by: nil), [contradiction])
      }
      let held = holders.verdict(on: report, day: disclosure.asAt)
      return Checked(held.value ?? verdict, held.diagnostics + Classification.unmarkedParts(in: report))
    }
    redacted.recommendationSets = keep(drafts.recommendationSets, .recommendation)
    redacted.responses = keep(drafts.responses, .response)
    redacted.letters = keep(drafts.letters, .letter)
    redacted.actionPlans = keep(drafts.actionPlans, .actionPlan)
    redacted.indicatorSets = keep(drafts.indicatorSets, .indicatorSet)
    redacted.workProgrammes = keep(drafts.workProgrammes, .workProgramme)
    redacted.forwardPlans = keep(drafts.forwardPlans, .forwardPlan)
  }

  mutating func keepRows(_ drafts: Drafts) {
    keepRecommendations(drafts)
    keepActions(drafts)
    for (position, set) in redacted.indicatorSets.enumerated() {
      redacted.indicators += rows(set.draft.indicators, of: set, at: position, .indicator) { row, _ in
        row.code.flatMap { Slug.make(from: $0.value) }?.text
      }
    }
    for (position, plan) in redacted.forwardPlans.enumerated() {
      redacted.forwardPlanEntries += rows(plan.draft.entries, of: plan, at: position, .forwardPlanEntry) { row, _ in
        row.id?.value ?? row.title.flatMap { Slug.make(from: $0.value) }?.text
      }
    }
    redacted.glossaries = drafts.glossaries.filter { disclosure.verdict(on: $0.draft.withholding).isOpen }
    redacted.glossary = redacted.glossaries.flatMap(\.draft.entries).filter {
      disclosure.verdict(on: $0.withholding).isOpen
    }
  }

  private mutating func keepRecommendations(_ drafts: Drafts) {
    for (position, set) in redacted.recommendationSets.enumerated() {
      redacted.recommendations += rows(set.draft.recommendations, of: set, at: position, .recommendation) { row, _ in
        row.document.id?.value ?? row.number?.value.slug.map { "rec-" + $0.text }
      }
    }
    for document in keep(drafts.recommendations, .recommendation) {
      let owner = document.id.parent?.text ?? document.id.text
      redacted.recommendations.append(
        RedactedRow(
          id: document.id, draft: document.draft, path: document.path, document: nil, owner: owner,
          body: document.body, isPreview: document.isPreview))
    }
  }

  /// An action of a withheld item, or of nothing but withheld recommendations, is withheld with it.
  private mutating func keepActions(_ drafts: Drafts) {
    let recommendations = RowHolders(of: .recommendation, in: redacted)
    let items = ItemVerdicts(disclosure, drafts.meetings)
    func held(in folder: String) -> (ActionDraft, String) -> Checked<Disclosure.Verdict?> {
      { row, owner in
        items.verdict(on: row.item, in: folder).map { Checked($0, []) }
          ?? recommendations.verdict(on: row, owner: owner)
      }
    }
    for (position, plan) in redacted.actionPlans.enumerated() {
      redacted.actions += rows(
        plan.draft.actions, of: plan, at: position, .action, naming: actionName, held: held(in: plan.folder))
    }
    redacted.arisingFrom = redacted.actions.count
    for (position, minutes) in redacted.minutes.enumerated() {
      redacted.actions += rows(
        minutes.draft.actionsArising, of: minutes, at: position, .action, naming: actionName,
        held: held(in: minutes.folder))
    }
  }

  private func actionName(_ row: ActionDraft, _ position: Int) -> String? {
    row.id?.value ?? "action-" + (row.number?.value.slug?.text ?? String(position + 1))
  }
}

extension Redacting {
  /// Keeps the documents that may be published; of the others only their existence is noted. `held` gives the verdict on one
  /// that has no ground of its own, from what it belongs to.
  private mutating func keep<D: DocumentDraftHolder>(
    _ documents: [DraftDocument<D>], _ kind: RecordKind,
    held: (DraftDocument<D>, Disclosure.Verdict) -> Checked<Disclosure.Verdict> = { Checked($1, []) }
  ) -> [RedactedDocument<D>] {
    var kept: [RedactedDocument<D>] = []
    for document in documents {
      let folder = Redacted.ownerFolder(of: document.path)
      let isOwner = kind == .meeting || kind == .review
      let outer = isOwner ? .open(isPreview: false) : owners[folder]?.verdict ?? .open(isPreview: false)
      let checked = held(document, disclosure.verdict(on: document.draft.withholding, within: outer))
      diagnostics += checked.diagnostics
      let id = identity(of: document, isOwner: isOwner, folder: folder)
      let verdict = told(checked.value, kind, id.text)
      if isOwner { owners[folder] = (id.text, verdict) }
      switch verdict {
      case .open(let isPreview): kept.append(RedactedDocument(id: id, source: document, isPreview: isPreview))
      case .withheld(let withheld, _):
        let owner = isOwner ? nil : owners[folder]?.id
        redacted.withheld.append(
          WithheldDocument(kind: kind, id: id.text, path: document.path, owner: owner, withheld: withheld))
      }
    }
    return kept
  }

  /// The same verdict, where what is now a draft or embargoed was open in the last build: then it is told as withdrawn.
  private mutating func told(_ verdict: Disclosure.Verdict, _ kind: RecordKind, _ id: String) -> Disclosure.Verdict {
    guard case .withheld(let withheld, let place) = verdict, disclosure.wasPublished(kind, id) else { return verdict }
    switch withheld.ground {
    case .exempt, .withdrawn: return verdict
    case .draft, .embargoed: break
    }
    if let place, warned.insert(place).inserted { diagnostics.append(.withdrawnUntold(withheld, at: place)) }
    return .withheld(Withheld(.withdrawn(on: nil, reason: nil)), by: place)
  }

  private mutating func identity<D: DocumentDraftHolder>(
    of document: DraftDocument<D>, isOwner: Bool, folder: String
  ) -> RecordID {
    if let written = document.draft.document.id {
      if let id = RecordID(written.value) { return id }
      diagnostics.append(.badIdentifier(written))
    }
    var text = document.id
    if !isOwner, let owner = owners[folder]?.id, let slash = text.firstIndex(of: "/") {
      text = owner + text[slash...]
    }
    if let id = RecordID(text) { return id }
    diagnostics.append(.badFileName(document.path))
    return RecordID(Slug.make(from: text) ?? Slug.unnamed)
  }

  /// Keeps the rows that may be published; `naming` gives the last part of each id.
  private mutating func rows<D: WithholdableDraft, Holder: Draft>(
    _ rows: [D], of document: RedactedDocument<Holder>, at position: Int, _ kind: RecordKind,
    naming: (D, Int) -> String?,
    held: (D, String) -> Checked<Disclosure.Verdict?> = { _, _ in Checked(nil, []) }
  ) -> [RedactedRow<D>] {
    let owner = owners[Redacted.ownerFolder(of: document.path)]?.id ?? document.id.text
    let prefix = kind == .recommendation ? owner : document.id.text
    var kept: [RedactedRow<D>] = []
    for (index, row) in rows.enumerated() {
      let name = naming(row, index) ?? "\(kind.rawValue)-\(index + 1)"
      let id = RecordID("\(prefix)/\(name)") ?? document.id.appending(Slug.make(from: name) ?? Slug.unnamed)
      var verdict = disclosure.verdict(on: row.withholding, within: .open(isPreview: document.isPreview))
      if verdict.isOpen {
        let checked = held(row, owner)
        diagnostics += checked.diagnostics
        verdict = checked.value ?? verdict
      }
      switch told(verdict, kind, id.text) {
      case .open(let isPreview):
        kept.append(
          RedactedRow(
            id: id, draft: row, path: document.path, document: position, owner: owner, isPreview: isPreview))
      case .withheld(let withheld, _):
        redacted.withheld.append(
          WithheldDocument(kind: kind, id: id.text, path: document.path, owner: prefix, withheld: withheld))
      }
    }
    return kept
  }
}

extension Redacting {
  /// Takes the minutes of items that are withheld out of the text.
  private mutating func redactMinutes(_ drafts: Drafts) {
    let items = ItemVerdicts(disclosure, drafts.meetings)
    for position in redacted.minutes.indices {
      guard let meeting = items.meeting(in: redacted.minutes[position].folder) else { continue }
      diagnostics += MinutesRedaction(meeting: meeting, verdicts: items.verdicts(in: redacted.minutes[position].folder))
        .redact(&redacted.minutes[position])
    }
  }
}

extension Day {
  /// Sorts before every day of a record.
  static var distantPast: Day { Day(number: .min / 2) }
}

extension Slug {
  fileprivate static var unnamed: Slug { MunicipalYear(startYear: 0).slug }
}

extension Diagnostic {
  fileprivate static func withdrawnUntold(_ withheld: Withheld, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .withdrawnUntold, .warning, "this was open until the last build, and is now \(withheld.adjective)", at: place,
      fixes: [.advise("write withdrawn: { on: …, reason: … } in its place, with the day and why")])
  }

  fileprivate static func badIdentifier(_ id: Located<String>) -> Diagnostic {
    let near = id.value.split(separator: "/").compactMap { Slug.make(from: String($0))?.text }.joined(separator: "/")
    return Diagnostic(
      .badIdentifier, .error, "“\(id.value)” cannot be an id", at: id.range, fixes: [.replace(id.range, with: near)])
  }

  fileprivate static func badFileName(_ path: String) -> Diagnostic {
    Diagnostic(
      .badFileName, .error, "the name of this file or its folder cannot be part of an address",
      at: SourceRange(path: path), fixes: [.advise("use small letters, digits and hyphens only")])
  }
}
