/// Everything that is published, with every reference followed: what all outputs are made from.
///
/// What is exempt, embargoed or a draft is not here at all but as a `Withheld`.
package struct Record: Sendable {
  package var council: Council
  /// The day the site speaks of.
  package var asAt: Day
  package var committees: [Committee] = []
  package var people: [Person] = []
  package var posts: [Post] = []
  package var subjects: [Subject] = []
  /// In order of date, then id.
  package var meetings: [Meeting] = []
  package var minutes: [Minutes] = []
  package var reports: [Report] = []
  package var reviews: [Review] = []
  package var recommendations: [Recommendation] = []
  package var responses: [Response] = []
  package var letters: [Letter] = []
  package var actionPlans: [ActionPlan] = []
  package var actions: [Action] = []
  package var indicatorSets: [IndicatorSet] = []
  package var indicators: [Indicator] = []
  package var workProgrammes: [WorkProgramme] = []
  package var forwardPlans: [ForwardPlan] = []
  package var forwardPlanEntries: [ForwardPlanEntry] = []
  package var glossary: [GlossaryEntry] = []
  /// What the file of the glossary says besides its entries.
  package var glossaryNote = FileNote()
  package var pages: [SitePage] = []
  package var attachments: [Attachment] = []
  /// What was open and was taken back, with a page that says so.
  package var withdrawn: [WithdrawnRecord] = []
  /// Whether drafts are shown: then it is a look at what is to come, and not the record.
  package var isPreview = false
  /// Who mentions whom, by the one mentioned; each list in the order of the record.
  package var mentions: [RecordRef: [Mention]] = [:]
  /// Gaps readers should know of: papers to follow, missing numbers, recommendations without an answer.
  package var ledger: [LedgerEntry] = []

  package init(council: Council, asAt: Day) {
    self.council = council
    self.asAt = asAt
  }

  // Lent rather than copied where the asking room can see into the accessor: an entity has some thirty counted references.

  @inlinable package subscript(handle: Handle<Committee>) -> Committee { _read { yield committees[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Person>) -> Person { _read { yield people[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Post>) -> Post { _read { yield posts[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Subject>) -> Subject { _read { yield subjects[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Meeting>) -> Meeting { _read { yield meetings[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Minutes>) -> Minutes { _read { yield minutes[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Report>) -> Report { _read { yield reports[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Review>) -> Review { _read { yield reviews[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Recommendation>) -> Recommendation {
    _read { yield recommendations[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<Response>) -> Response { _read { yield responses[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<Letter>) -> Letter { _read { yield letters[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<ActionPlan>) -> ActionPlan {
    _read { yield actionPlans[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<Action>) -> Action { _read { yield actions[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<IndicatorSet>) -> IndicatorSet {
    _read { yield indicatorSets[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<Indicator>) -> Indicator { _read { yield indicators[Int(handle.index)] } }
  @inlinable package subscript(handle: Handle<WorkProgramme>) -> WorkProgramme {
    _read { yield workProgrammes[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<ForwardPlan>) -> ForwardPlan {
    _read { yield forwardPlans[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<ForwardPlanEntry>) -> ForwardPlanEntry {
    _read { yield forwardPlanEntries[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<GlossaryEntry>) -> GlossaryEntry {
    _read { yield glossary[Int(handle.index)] }
  }
  @inlinable package subscript(handle: Handle<SitePage>) -> SitePage { _read { yield pages[Int(handle.index)] } }
  @inlinable package subscript(ref: ItemRef) -> AgendaItem {
    _read { yield meetings[Int(ref.meeting.index)].items[Int(ref.item)] }
  }
}

/// A gap in the record, told to readers.
package struct LedgerEntry: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case toFollow = "to-follow"
    case withheld
    case numberMissing = "number-missing"
    case unanswered
    case noPosition = "no-position"
    case unresolvedCitation = "unresolved-citation"
    case minutesMissing = "minutes-missing"
    case undated
    case conditional
    case nothingPromised = "nothing-promised"
  }

  package var kind: Kind
  package var place: Target
  package var words: String

  package init(_ kind: Kind, at place: Target, words: String) {
    self.kind = kind
    self.place = place
    self.words = words
  }
}
