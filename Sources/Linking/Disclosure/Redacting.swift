import Diagnostics
import Drafting
import Record

extension Disclosure {
  func redact(_ drafts: Drafts) -> Checked<Redacted> {
    var redacting = Redacting(disclosure: self)
    redacting.keepOwners(drafts)
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

  init(disclosure: Disclosure) { self.disclosure = disclosure }

  /// First of all: the verdict on a meeting or a review holds for everything in its folder.
  mutating func keepOwners(_ drafts: Drafts) {
    redacted.meetings = keep(drafts.meetings, .meeting)
    redacted.meetings.sort { a, b in
      let (one, other) = (a.draft.date ?? Day.distantPast, b.draft.date ?? Day.distantPast)
      return one == other ? a.id < b.id : one < other
    }
    redacted.reviews = keep(drafts.reviews, .review)
  }

  mutating func keepDocuments(_ drafts: Drafts) {
    redacted.committees = keep(drafts.committees, .committee)
    redacted.people = keep(drafts.people, .person)
    redacted.posts = keep(drafts.posts, .post)
    redacted.subjects = keep(drafts.subjects, .subject)
    redacted.pages = keep(drafts.pages, .page)
    redacted.attachments = drafts.attachments
    redacted.minutes = keep(drafts.minutes, .minutes)
    redacted.reports = keep(drafts.reports, .report)
    redacted.recommendationSets = keep(drafts.recommendationSets, .recommendation)
    redacted.responses = keep(drafts.responses, .response)
    redacted.actionPlans = keep(drafts.actionPlans, .actionPlan)
    redacted.indicatorSets = keep(drafts.indicatorSets, .indicatorSet)
    redacted.workProgrammes = keep(drafts.workProgrammes, .workProgramme)
    redacted.forwardPlans = keep(drafts.forwardPlans, .forwardPlan)
  }

  mutating func keepRows(_ drafts: Drafts) {
    keepRecommendations(drafts)
    keepActions()
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
    redacted.glossaries = drafts.glossaries.filter { isOpen(disclosure.verdict(on: $0.draft.withholding)) }
    redacted.glossary = redacted.glossaries.flatMap(\.draft.entries).filter {
      isOpen(disclosure.verdict(on: $0.withholding))
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

  private mutating func keepActions() {
    for (position, plan) in redacted.actionPlans.enumerated() {
      redacted.actions += rows(plan.draft.actions, of: plan, at: position, .action, naming: actionName)
    }
    redacted.arisingFrom = redacted.actions.count
    for (position, minutes) in redacted.minutes.enumerated() {
      redacted.actions += rows(minutes.draft.actionsArising, of: minutes, at: position, .action, naming: actionName)
    }
  }

  private func actionName(_ row: ActionDraft, _ position: Int) -> String? {
    "action-" + (row.number?.value.slug?.text ?? String(position + 1))
  }

  private func isOpen(_ verdict: Disclosure.Verdict) -> Bool {
    if case .open = verdict { true } else { false }
  }
}

extension Redacting {
  /// Keeps the documents that may be published; of the others only their existence is noted.
  private mutating func keep<D: DocumentDraftHolder>(
    _ documents: [DraftDocument<D>], _ kind: RecordKind
  ) -> [RedactedDocument<D>] {
    var kept: [RedactedDocument<D>] = []
    for document in documents {
      let folder = ownerFolder(of: document.path)
      let isOwner = kind == .meeting || kind == .review
      let outer = isOwner ? .open(isPreview: false) : owners[folder]?.verdict ?? .open(isPreview: false)
      let verdict = disclosure.verdict(on: document.draft.withholding, within: outer)
      let id = identity(of: document, isOwner: isOwner, folder: folder)
      if isOwner { owners[folder] = (id.text, verdict) }
      switch verdict {
      case .open(let isPreview):
        kept.append(RedactedDocument(id: id, source: document, isPreview: isPreview))
      case .withheld(let withheld):
        let owner = isOwner ? nil : owners[folder]?.id
        redacted.withheld.append(WithheldDocument(kind: kind, id: id.text, owner: owner, withheld: withheld))
      }
    }
    return kept
  }

  /// “meetings/NAME” for anything below it; empty elsewhere.
  private func ownerFolder(of path: String) -> String {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "meetings" || parts[0] == "reviews" else { return "" }
    return "\(parts[0])/\(parts[1])"
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
    naming: (D, Int) -> String?
  ) -> [RedactedRow<D>] {
    let owner = owners[ownerFolder(of: document.path)]?.id ?? document.id.text
    let prefix = kind == .recommendation ? owner : document.id.text
    var kept: [RedactedRow<D>] = []
    for (index, row) in rows.enumerated() {
      let name = naming(row, index) ?? "\(kind.rawValue)-\(index + 1)"
      let id = RecordID("\(prefix)/\(name)") ?? document.id.appending(Slug.make(from: name) ?? Slug.unnamed)
      switch disclosure.verdict(on: row.withholding, within: .open(isPreview: document.isPreview)) {
      case .open(let isPreview):
        kept.append(
          RedactedRow(
            id: id, draft: row, path: document.path, document: position, owner: owner, isPreview: isPreview))
      case .withheld(let withheld):
        redacted.withheld.append(WithheldDocument(kind: kind, id: id.text, owner: prefix, withheld: withheld))
      }
    }
    return kept
  }
}

extension Day {
  /// Sorts before every day of a record.
  fileprivate static var distantPast: Day { Day(number: .min / 2) }
}

extension Slug {
  fileprivate static var unnamed: Slug { MunicipalYear(startYear: 0).slug }
}

extension Diagnostic {
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
