import Record
import Theme

/// A field of a record as its page tells it: the label and the value, each kind of value in its own form.
struct DetailView: Viewable {
  let label: String
  var text: String?
  var date: Day?
  var markup: [UInt8]?
  var links: [LinkView] = []
  var leads: [LeadView] = []
  var written: WrittenDateView?
  var due: DueView?
  var status: StatusView?
  var rating: RatingView?
  var citation: CitationView?
  var progress: [ProgressEntryView] = []
  var papers: [PaperView] = []
  var withheld: [WithheldView] = []

  init(_ label: String) { self.label = label }

  static let vocabulary = Vocabulary<DetailView>(
    "detail",
    [
      .text("label", \.label, "What it is called"),
      .text("text", \.text, "Words, where it is words"),
      .text("date", \.date?.text, "A day: 3 March 2026"),
      .text("iso", \.date?.iso, "The same as 2026-03-03"),
      .markup("markup", \.markup, "Prose"),
      .list("links", \.links, "Other records"),
      .list("leads", \.leads, "People, posts and bodies as written"),
      .part("written", \.written, "A date in the words of the paper"),
      .part("due", \.due, "A deadline"),
      .part("status", \.status, "A status"),
      .part("rating", \.rating, "The council's own red, amber or green"),
      .part("citation", \.citation, "A place in another document"),
      .list("progress", \.progress, "A progress log"),
      .list("papers", \.papers, "Papers"),
      .list("withheld", \.withheld, "Why something is withheld"),
    ])

  /// Whether there is anything to tell.
  var isEmpty: Bool {
    if text != nil || date != nil || markup != nil || written != nil || due != nil { return false }
    if status != nil || rating != nil || citation != nil { return false }
    return links.isEmpty && leads.isEmpty && progress.isEmpty && papers.isEmpty && withheld.isEmpty
  }
}

extension RecordPage where Kind: Documented {
  /// What the list of the kind's fields says, but for the fields that have a place of their own on the page.
  var details: [DetailView] { site.details(of: it, root: root) }
}

extension Site {
  func details<Kind: Documented>(of own: Kind, root: String) -> [DetailView] {
    Kind.fields.enumerated().compactMap { index, field in
      if field.elsewhere.contains(.page) { return nil }
      let value = field.value(own)
      if case .rows(let rows) = value, !rows.contains(where: \.standsAmongDetails) { return nil }
      var detail = DetailView(say.label(of: FieldName(Kind.kind, index)))
      put(value, into: &detail, root)
      if detail.isEmpty { detail.text = field.empty }
      return detail.isEmpty ? nil : detail
    }
  }

  func put(_ value: FieldValue, into detail: inout DetailView, _ root: String) {
    switch value {
    case .words(let text): add(text, to: &detail)
    case .names(let names): add(names.isEmpty ? nil : names.joined(separator: ", "), to: &detail)
    case .number(let number): add(number.words, to: &detail)
    case .prose(let text): add(text.map { [$0] } ?? [], to: &detail, root)
    case .body(let text): add([text], to: &detail, root)
    case .passages(let passages): add(passages, to: &detail, root)
    case .day(let day): detail.date = day
    case .time(let time): add(time?.text, to: &detail)
    case .date(let date): detail.written = date.map { WrittenDateView($0) }
    case .deadline(let deadline): detail.due = DueView(deadline, asOf: record.asAt, say)
    case .people(let people): detail.leads = views(of: people)
    case .references(let refs): detail.links += refs.map { link(to: $0) }
    case .items(let items): detail.links += items.map { link(to: $0) }
    case .targets(let targets): detail.links += targets.map { LinkView(title: $0.label, link: address(of: $0)) }
    case .disclosed(.open(let ref)): detail.links.append(link(to: ref))
    case .disclosed(.withheld(let ground)): detail.withheld = [WithheldView(ground)]
    case .disclosed(nil): return
    case .choice(let choice): add(choice.map { $0.label + ($0.words.map { " “\($0)”" } ?? "") }, to: &detail)
    case .status(let status, _): detail.status = StatusView(status, say)
    case .rating(let rating): detail.rating = rating.map { RatingView($0, say) }
    case .citation(let citation): detail.citation = citation.map { view(of: $0) }
    case .progress(let entries): detail.progress = entries.map { view(of: $0, root: root) }
    case .papers(let papers): detail.papers = papers.map { view(of: $0) }
    case .readings(let readings):
      add(readings.isEmpty ? nil : readings.map(\.value.words).joined(separator: ", "), to: &detail)
    case .grounds(let grounds): detail.withheld = grounds.map { WithheldView($0) }
    case .rows(let rows): for cell in rows.compactMap(\.open).joined() { put(cell.value, into: &detail, root) }
    }
  }

  private func add(_ text: String?, to detail: inout DetailView) {
    detail.text = [detail.text, text].compactMap(\.self).joined(separator: ". ").nonEmpty
  }

  private func add(_ passages: [LinkedProse], to detail: inout DetailView, _ root: String) {
    let bytes = passages.flatMap { markup($0, headingShift: 2, root: root, anchors: false) }
    if !bytes.isEmpty { detail.markup = (detail.markup ?? []) + bytes }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
