import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkSite(_ redacted: Redacted, into record: inout Record) {
    record.pages = redacted.pages.enumerated().map { sitePage($1, $0) }
    record.glossary = redacted.glossary.enumerated().map { glossaryEntry($1, $0) }
      .collated { $0.term }
    for source in redacted.glossaries {
      record.glossaryNote.summary = source.draft.document.summary
      let referrer = Referrer(target: Target(RecordRef(.page, 0), label: "the glossary"), path: source.path)
      record.glossaryNote.body = linked(source.body, from: referrer)
    }
  }

  private mutating func sitePage(_ source: RedactedDocument<SitePageDraft>, _ position: Int) -> SitePage {
    let (document, referrer) = document(source, .page, position, title: source.draft.title?.value ?? source.id.text)
    var page = SitePage(document: document)
    page.slot = source.draft.slot
    page.committee = handle(source.draft.committee, to: Committee.self, from: referrer)
    page.body = linked(source.body, from: referrer)
    return page
  }

  private mutating func glossaryEntry(_ draft: GlossaryEntryDraft, _ position: Int) -> GlossaryEntry {
    let term = draft.term?.value ?? ""
    let referrer = Referrer(
      target: Target(RecordRef(.page, 0), label: term), path: draft.term?.range.path ?? "glossary.md")
    let scope = ref(draft.scope, [.review, .meeting, .report, .actionPlan, .indicatorSet], from: referrer)
    let slug = Slug.make(from: term)?.text ?? "term"
    let anchor = draft.scope.map { "\(slug)-\(Slug.make(from: $0.value)?.text ?? "")" } ?? slug
    var entry = GlossaryEntry(term: term, anchor: anchor)
    entry.standsFor = draft.stands
    entry.meaning = linked(draft.meaning, from: referrer)
    entry.scope = scope
    return entry
  }

  /// What linking gathered besides the entities.
  mutating func gather(into record: inout Record) {
    record.attachments = attached.values.sorted { $0.address < $1.address }
    var told = Set<TargetedMention>(minimumCapacity: mentions.count)
    for mention in mentions where told.insert(mention).inserted {
      record.mentions[mention.ref, default: []].append(mention.mention)
    }
    record.withdrawn = directory.redacted.withdrawn
    record.ledger = ledger + Ledger(asAt: disclosure.asAt).entries(of: record)
  }

  func council(_ draft: CouncilDraft) -> Council {
    let start = draft.yearStarts ?? .firstOfMay
    var council = Council(
      name: draft.name?.value ?? "", siteTitle: draft.siteTitle ?? "Scrutiny record",
      timeZone: draft.timeZone?.value ?? "Europe/London", profile: draft.profile ?? .principalEngland,
      yearStartsMonth: start.month, yearStartsDay: start.day, pageSize: draft.pageSize ?? 50)
    council.address = draft.address.map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" }
    council.closures = draft.closures.compactMap { closure in
      closure.date.map { OfficeClosure(date: $0, reason: closure.reason ?? "Council offices closed") }
    }
    council.contactName = draft.contactName
    council.email = draft.email
    council.telephone = draft.telephone
    council.postalAddress = draft.postalAddress
    council.emailAlerts = draft.emailAlerts
    council.ownResponseWeeks = draft.ownResponseWeeks
    council.ownResponseRule = draft.ownResponseRule
    council.callInDays = draft.callInDays
    council.deedsWithinDays = draft.deedsWithinDays
    council.licence = Licence(written: draft.licence ?? draft.licenceAddress, address: draft.licenceAddress)
    council.statementPrepared = draft.statementPrepared
    council.statementReviewed = draft.statementReviewed
    council.contactForm = draft.contactForm
    council.relay = draft.relay
    council.statement = AccessibilityStatement(
      status: draft.statementStatus,
      failures: draft.statementFailures.compactMap { failure in
        failure.what.map { StatementFailure(what: $0, criterion: failure.criterion, by: failure.by) }
      },
      burden: draft.statementBurden, outOfScope: draft.statementOutOfScope, method: draft.statementMethod,
      tested: draft.statementTested)
    council.logo = draft.theme.first { $0.name.value == "logo" }?.value.value
    return council
  }
}
