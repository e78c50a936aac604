import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// What every document has, and who refers when its fields do.
  mutating func document<D: DocumentDraftHolder>(
    _ source: RedactedDocument<D>, _ kind: RecordKind, _ position: Int, title: String
  ) -> (Document, Referrer) {
    let ref = RecordRef(kind, Int32(clamping: position))
    let fields = source.draft.document
    let referrer = Referrer(
      target: Target(ref, label: title), owner: LinkPass.owner(of: source, kind), path: source.path,
      cites: fields.cites, initials: fields.initials)
    var document = document(source.id, title, fields, from: referrer)
    document.isPreview = source.isPreview
    document.path = source.path
    return (document, referrer)
  }

  mutating func document(
    _ id: RecordID, _ title: String, _ fields: DocumentDraft, from referrer: Referrer
  ) -> Document {
    var document = Document(id: id, title: title)
    document.summary = fields.summary
    document.aliases = aliases(fields.aliases)
    document.language = fields.language
    document.published = fields.published
    document.updated = fields.updated
    document.subjects = subjects(fields.subjects, from: referrer)
    return document
  }

  /// Former addresses; those that are none are reported and make no page.
  mutating func aliases(_ written: [Located<String>]) -> [String] {
    written.compactMap { alias in
      if LinkPass.isAddress(alias.value) { return alias.value }
      diagnostics.append(.badAlias(alias))
      return nil
    }
  }

  /// Old sites had capitals and underscores in their addresses; nothing may lead out of the site or into its own files.
  private static func isAddress(_ alias: String) -> Bool {
    let isPlain = alias.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\\:?#%*<>|\"".utf8.contains($0) }
    let names = alias.split(separator: "/")
    return isPlain && !names.isEmpty && alias.utf8.count <= 1000
      && names.allSatisfy { !$0.hasPrefix(".") && $0.utf8.count <= 250 }
  }

  /// The meeting or review whose parts a document may name without its id.
  private static func owner<D: DocumentDraftHolder>(of source: RedactedDocument<D>, _ kind: RecordKind) -> String? {
    switch kind {
    case .meeting, .review: source.id.text
    case .minutes, .report, .recommendation, .response, .letter, .actionPlan, .action: source.id.parent?.text
    case .committee, .person, .post, .subject, .indicatorSet, .indicator, .workProgramme, .forwardPlan,
      .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }

  mutating func subjects(_ references: [Located<String>], from referrer: Referrer) -> [Handle<Subject>] {
    let found = handles(references, to: Subject.self, from: referrer)
    for subject in found { mention(subject.ref, as: .belongs, from: referrer) }
    return found
  }

  /// A paper, its file or its report; a withheld report withholds the paper.
  mutating func paper(_ draft: PaperDraft, from referrer: Referrer) -> Disclosed<Paper> {
    if case .withheld(let withheld) = disclosure.disclose(draft) { return .withheld(withheld) }
    var title = draft.title
    var body = Paper.Body.titleOnly
    if let written = draft.report, let entry = find(written, [.record(.report)], from: referrer) {
      switch entry {
      case .withheld(let withheld): return .withheld(withheld)
      case .item: break
      case .record(let ref):
        body = .report(Handle(Int(ref.index)))
        title = title ?? directory.label(of: ref)
      }
    } else if let file = draft.file {
      body = attachment(file.value, at: file.range, from: referrer).map(Paper.Body.file) ?? .titleOnly
      title = title ?? file.value
    } else if draft.toFollow {
      body = .toFollow
      ledger.append(LedgerEntry(.toFollow, at: referrer.target, words: title ?? "A paper"))
    }
    return .open(
      Paper(
        title: title ?? "Untitled paper", body: body, appendix: draft.appendix, pages: draft.pages, note: draft.note,
        received: draft.received))
  }

  mutating func papers(_ drafts: [PaperDraft], from referrer: Referrer) -> [Disclosed<Paper>] {
    drafts.map { paper($0, from: referrer) }
  }

  func status(_ chosen: RecommendationStatus?, _ words: Located<String>?, _ reason: String?) -> RecordedStatus {
    if let chosen { return RecordedStatus(chosen, words: words?.value, reason: reason) }
    guard let words, let read = RecommendationStatus(asWritten: words.value) else {
      return RecordedStatus(.notStated, words: words?.value, reason: reason)
    }
    return RecordedStatus(
      read, words: words.value, reason: reason, provenance: Provenance("read from the words “\(words.value)”"))
  }

  func rag(_ words: Located<String>?, _ meaning: String?) -> RecordedRAG? {
    words.map { RecordedRAG(words: $0.value, colour: RAG(asWritten: $0.value), meaning: meaning) }
  }

  mutating func progress(_ drafts: [ProgressDraft], from referrer: Referrer) -> [Disclosed<ProgressEntry>] {
    drafts.map { draft in
      if case .withheld(let withheld) = disclosure.disclose(draft) { return .withheld(withheld) }
      var entry = ProgressEntry(text: linked(draft.text ?? .empty, from: referrer))
      entry.dateWords = draft.dateWords?.value
      entry.source = source(draft.source, from: referrer)
      switch draft.dateWords.map({ Day.parse(words: $0.value) }) {
      case .day(let day), .weekdayMismatch(let day, _): entry.date = day
      case .impossible(_, let reason): entry.impossibility = reason
      case .notADay, nil: break
      }
      return .open(entry)
    }
  }
}

extension Diagnostic {
  fileprivate static func badAlias(_ alias: Located<String>) -> Diagnostic {
    Diagnostic(
      .badIdentifier, .error, "“\(alias.value)” cannot be a former address", at: alias.range,
      fixes: [.advise("write the path alone, such as “reviews/old-name”")])
  }
}
