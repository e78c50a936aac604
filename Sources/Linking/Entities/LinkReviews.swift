import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkReviews(_ redacted: Redacted, into record: inout Record) {
    record.reviews = redacted.reviews.enumerated().map { review($1, $0) }
    record.responses = redacted.responses.enumerated().map { response($1, $0, record) }
    record.recommendations = redacted.recommendations.enumerated().map { recommendation($1, $0, record) }
    record.letters = redacted.letters.enumerated().map { letter($1, $0, record) }
    record.actionPlans = redacted.actionPlans.enumerated().map { actionPlan($1, $0, record) }
    linkSets(redacted, into: &record)
    linkActions(redacted, into: &record)
    countWithheld(redacted, into: &record)
  }

  /// What a file of recommendations says besides its rows is told where it lies: with the review or the meeting.
  private mutating func linkSets(_ redacted: Redacted, into record: inout Record) {
    for source in redacted.recommendationSets {
      let owner = source.id.parent?.text ?? ""
      let review = handle(inOwner: owner, Review.self)
      let meeting = review == nil ? handle(inOwner: owner, Meeting.self) : nil
      guard let ref = review?.ref ?? meeting?.ref else { continue }
      let referrer = Referrer(
        target: Target(ref, label: directory.label(of: ref)), owner: owner, path: source.path,
        cites: source.draft.document.cites, initials: source.draft.document.initials)
      var set = FileNote()
      set.title = source.draft.title?.value
      set.summary = source.draft.document.summary
      set.body = linked(source.body, from: referrer)
      if set.isEmpty { continue }
      if let review { record.reviews[Int(review.index)].sets.append(set) }
      if let meeting { record.meetings[Int(meeting.index)].sets.append(set) }
    }
  }

  /// Rows that may not be shown are counted where they stand.
  private func countWithheld(_ redacted: Redacted, into record: inout Record) {
    for document in redacted.withheld {
      guard let owner = document.owner else { continue }
      if document.kind == .recommendation, let review = handle(inOwner: owner, Review.self) {
        record.reviews[Int(review.index)].withheldRecommendations.append(document.withheld)
      } else if document.kind == .action, let plan = handle(inOwner: owner, ActionPlan.self) {
        record.actionPlans[Int(plan.index)].withheldActions.append(document.withheld)
      }
    }
  }

  private mutating func review(_ source: RedactedDocument<ReviewDraft>, _ position: Int) -> Review {
    let draft = source.draft
    let (document, referrer) = document(source, .review, position, title: draft.title?.value ?? source.id.text)
    var review = Review(
      document: document,
      committee: handle(draft.committee, to: Committee.self, from: referrer) ?? unknownCommittee())
    review.chair = handle(draft.chair, to: Person.self, from: referrer)
    review.supportOfficer = draft.supportOfficer.map { lead($0, from: referrer) }
    review.group = people(draft.group, from: referrer)
    review.scope = linked(draft.scope, from: referrer)
    review.started = draft.started
    review.finished = draft.finished
    review.report = disclosed(draft.report, to: Report.self, from: referrer)
    review.agreedAt = handle(draft.agreedAt, to: Meeting.self, from: referrer)
    if let meeting = review.agreedAt { mention(meeting.ref, as: .approves, from: referrer) }
    review.reportReceived = draft.reportReceived
    review.documents = papers(draft.attachments, from: referrer)
    review.body = linked(source.body, from: referrer)
    return review
  }

  private mutating func response(_ source: RedactedDocument<ResponseDraft>, _ position: Int, _ record: Record)
    -> Response
  {
    let draft = source.draft
    let owner = source.id.parent?.text ?? ""
    let review = handle(inOwner: owner, Review.self)
    let subject = review.map { record[$0].document.title } ?? owner
    let (document, referrer) = document(
      source, .response, position, title: draft.title?.value ?? "Response to \(subject)")
    let maker = draft.decisionMaker.map { lead($0, from: referrer) } ?? Lead(words: "The executive")
    var response = Response(document: document, decisionMaker: maker)
    response.meeting = handle(draft.meeting, to: Meeting.self, from: referrer)
    if let meeting = response.meeting { mention(meeting.ref, as: .answers, from: referrer) }
    response.date = draft.date ?? response.meeting.map { record[$0].date }
    response.noticeReceived = draft.noticeReceived
    response.review = review
    response.positions = draft.positions.compactMap { position in self.position(position, from: referrer) }
    response.body = linked(source.body, from: referrer)
    return response
  }

  private mutating func letter(_ source: RedactedDocument<LetterDraft>, _ position: Int, _ record: Record) -> Letter {
    let draft = source.draft
    let owner = source.id.parent?.text ?? ""
    let step = draft.step ?? .reminder
    let review = handle(inOwner: owner, Review.self)
    let subject = review.map { record[$0].document.title } ?? owner
    let (document, referrer) = document(
      source, .letter, position, title: draft.title?.value ?? "\(step.label): \(subject)")
    var letter = Letter(
      document: document, step: step, from: draft.from.map { lead($0, from: referrer) } ?? Lead(words: "Not stated"))
    letter.to = draft.to.map { lead($0, from: referrer) }
    letter.date = draft.date
    letter.answerBy = draft.answerBy
    letter.about = handles(draft.about, to: Recommendation.self, from: referrer)
    for recommendation in letter.about { mention(recommendation.ref, as: .asks, from: referrer) }
    letter.review = review
    letter.meeting = review == nil ? handle(inOwner: owner, Meeting.self) : nil
    letter.body = linked(source.body, from: referrer)
    return letter
  }

  private mutating func position(_ row: PositionDraft, from referrer: Referrer) -> Disclosed<RecordedPosition>? {
    if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
    guard let answered = disclosed(row.recommendation, to: Recommendation.self, from: referrer) else { return nil }
    guard case .open(let recommendation) = answered else { return answered.withheld.map { .withheld($0) } }
    mention(recommendation.ref, as: .answers, from: referrer)
    return .open(
      RecordedPosition(
        recommendation: recommendation, position: row.position ?? .notStated, text: linked(row.text, from: referrer)))
  }

  func handle<E: Entity>(inOwner owner: String, _ type: E.Type) -> Handle<E>? {
    guard case .record(let ref)? = directory.entry(owner, .record(E.kind)) else { return nil }
    return Handle(Int(ref.index))
  }
}
