import Calendar
import Publications
import Record
package import Theme

/// Everything that pages say in words of their own, as the theme has it: `say(.noAnswerOverdue, day: day)`.
///
/// Each sentence was looked up and compiled when this was made; saying it is a place in a list.
package final class PageSentences: Sendable {
  let phrases: Sentences<Phrase>
  let ofDay: Sentences<OfDay>
  let ofCount: Sentences<OfCount>
  let ofNumber: Sentences<OfNumber>
  let ofTitle: Sentences<OfTitle>
  let ofName: Sentences<OfName>
  let ofNameAndDay: Sentences<OfNameAndDay>
  let ofYear: Sentences<OfYear>
  let ofWords: Sentences<OfWords>
  let ofCountInWords: Sentences<OfCountInWords>
  let ofCountInWordsAndWords: Sentences<OfCountInWordsAndWords>
  let ofFromUntil: Sentences<OfFromUntil>
  let ofDayAndDue: Sentences<OfDayAndDue>
  let ofDayAndWords: Sentences<OfDayAndWords>
  let ofCountAndDay: Sentences<OfCountAndDay>
  let ofCountAndNumber: Sentences<OfCountAndNumber>
  let ofCountDayAndWords: Sentences<OfCountDayAndWords>
  let ofCountAndKinds: Sentences<OfCountAndKinds>
  let ofNumberAndTitle: Sentences<OfNumberAndTitle>
  let ofDebt: Sentences<OfDebt>
  let ofCountAndWords: Sentences<OfCountAndWords>
  let ofShare: Sentences<OfShare>
  let ofCoverage: Sentences<OfCoverage>
  let ofNumberAndWords: Sentences<OfNumberAndWords>
  let ofWordsAndPlace: Sentences<OfWordsAndPlace>
  let ofPeriod: Sentences<OfPeriod>
  let ofClearAndWorking: Sentences<OfClearAndWorking>
  let ofNamesAndLast: Sentences<OfNamesAndLast>
  let ofReadingAge: Sentences<OfReadingAge>
  let ofThread: Sentences<OfThread>
  let ofSquare: Sentences<OfSquare>
  let ofNameAndWords: Sentences<OfNameAndWords>

  let meetingStatus: Labels<MeetingStatus>
  let status: Labels<RecommendationStatus>
  let position: Labels<Position>
  let state: Labels<RecommendationState>
  let stateMeaning: Labels<RecommendationState>
  let stateWords: Labels<StateReason>
  let stateReason: Labels<StateReason>
  let stateReasonOn: DatedLabels<StateReason>
  let finding: Labels<AssessmentFinding>
  let closedAs: Labels<ClosedAs>
  let fact: Labels<FactWord>
  let wordGroup: Labels<WordGroup>
  let statusMeaning: Labels<RecommendationStatus>
  let positionMeaning: Labels<Position>
  let findingMeaning: Labels<AssessmentFinding>
  let closedAsMeaning: Labels<ClosedAs>
  let factMeaning: Labels<FactWord>
  let programmeStatus: Labels<ProgrammeStatus>
  let route: Labels<ProgrammeRoute>
  let decisionType: Labels<ForwardPlanType>
  let decisionMeaning: Labels<ForwardPlanType>
  let urgency: Labels<UrgencyRule>
  let urgencyTag: Labels<UrgencyRule>
  let committeeKind: Labels<CommitteeKind>
  let role: Labels<MemberRole>
  let postKind: Labels<PostKind>
  let itemKind: Labels<ItemKind>
  let voteSide: Labels<VoteSide>
  let suggestedBy: Labels<SuggestionSource>
  let period: Labels<MeasurePeriod>
  let polarity: Labels<Polarity>
  let rating: Labels<RAG>
  let relation: Labels<Relation>
  let listTitle: Labels<SiteList>
  let listNote: Labels<SiteList>
  let listNames: Labels<SiteList>
  let kind: Labels<RecordKind>
  let kinds: Labels<RecordKind>
  let gap: Labels<LedgerEntry.Kind>
  let gapMeaning: Labels<LedgerEntry.Kind>
  let calendarKind: Labels<CalendarKind>
  let calendarGroup: Labels<CalendarGroup>
  let publications: Labels<PublicationKind>
  let thisPublication: Labels<PublicationKind>
  let format: Labels<Format>
  let formatShort: Labels<Format>
  let checklist: Labels<PublicationFormat>
  let means: Labels<PublicationFormat>
  let questions: Labels<PublicationFormat>
  let list: Labels<TrackerFilter>
  let listMeaning: Labels<TrackerFilter>
  let actionsList: Labels<ActionFilter>
  let actionsMeaning: Labels<ActionFilter>
  let facet: Labels<TrackerFacet>
  let facetHeading: Labels<TrackerFacet>
  let chooser: Labels<TrackerFacet>
  let deed: Labels<Deeds.Deed>
  let letterStep: Labels<LetterStep>
  let coverage: Labels<CoverageField>
  let attended: Labels<PeopleCatalogue.Attendance.Part>
  let dataPart: Labels<PartKind>
  let dataGroup: Labels<PartKind>
  let dataGroupMeaning: Labels<PartKind>
  let followPart: Labels<PartKind>
  let followPartMeaning: Labels<PartKind>
  let columnType: Labels<ColumnType>
  let statementStatus: Labels<StatementStatus>

  /// By the place of the kind and of the field in its list.
  let fieldLabels: [[String]]

  /// `source` is asked once for each sentence.
  package init(_ source: SentenceSource) {
    phrases = Sentences(source)
    ofDay = Sentences(source)
    ofCount = Sentences(source)
    ofNumber = Sentences(source)
    ofTitle = Sentences(source)
    ofName = Sentences(source)
    ofNameAndDay = Sentences(source)
    ofYear = Sentences(source)
    ofWords = Sentences(source)
    ofCountInWords = Sentences(source)
    ofCountInWordsAndWords = Sentences(source)
    ofFromUntil = Sentences(source)
    ofDayAndDue = Sentences(source)
    ofDayAndWords = Sentences(source)
    ofCountAndDay = Sentences(source)
    ofCountAndNumber = Sentences(source)
    ofCountDayAndWords = Sentences(source)
    ofCountAndKinds = Sentences(source)
    ofNumberAndTitle = Sentences(source)
    ofDebt = Sentences(source)
    ofCountAndWords = Sentences(source)
    ofShare = Sentences(source)
    ofCoverage = Sentences(source)
    ofNumberAndWords = Sentences(source)
    ofWordsAndPlace = Sentences(source)
    ofPeriod = Sentences(source)
    ofClearAndWorking = Sentences(source)
    ofNamesAndLast = Sentences(source)
    ofReadingAge = Sentences(source)
    ofThread = Sentences(source)
    ofSquare = Sentences(source)
    ofNameAndWords = Sentences(source)
    meetingStatus = Labels("meeting-status", source)
    status = Labels("status", source)
    position = Labels("position", source)
    state = Labels("state", source)
    stateMeaning = Labels("state-meaning", source)
    stateWords = Labels("state-words", source)
    stateReason = Labels("state-reason", source)
    stateReasonOn = DatedLabels("state-reason-on", source)
    finding = Labels("finding", source)
    closedAs = Labels("closed-as", source)
    fact = Labels("fact", source)
    wordGroup = Labels("word-group", source)
    statusMeaning = Labels("status-meaning", source)
    positionMeaning = Labels("position-meaning", source)
    findingMeaning = Labels("finding-meaning", source)
    closedAsMeaning = Labels("closed-as-meaning", source)
    factMeaning = Labels("fact-meaning", source)
    programmeStatus = Labels("programme-status", source)
    route = Labels("route", source)
    decisionType = Labels("decision-type", source)
    decisionMeaning = Labels("decision-meaning", source)
    urgency = Labels("urgency", source)
    urgencyTag = Labels("urgency-tag", source)
    committeeKind = Labels("committee-kind", source)
    role = Labels("role", source)
    postKind = Labels("post-kind", source)
    itemKind = Labels("item-kind", source)
    voteSide = Labels("vote-side", source)
    suggestedBy = Labels("suggested-by", source)
    period = Labels("measure", source)
    polarity = Labels("polarity", source)
    rating = Labels("rating", source)
    relation = Labels("relation", source)
    listTitle = Labels("list-title", source)
    listNote = Labels("list-note", source)
    listNames = Labels("list-names", source)
    kind = Labels("kind-one", source)
    kinds = Labels("kind-many", source)
    gap = Labels("gap", source)
    gapMeaning = Labels("gap-meaning", source)
    calendarKind = Labels("calendar-kind", source)
    calendarGroup = Labels("calendar-group", source)
    publications = Labels("publications", source)
    thisPublication = Labels("this", source)
    format = Labels("format", source)
    formatShort = Labels("format-short", source)
    checklist = Labels("checklist", source)
    means = Labels("means", source)
    questions = Labels("questions", source)
    list = Labels("list", source)
    listMeaning = Labels("list-meaning", source)
    actionsList = Labels("actions-list", source)
    actionsMeaning = Labels("actions-meaning", source)
    facet = Labels("facet", source)
    facetHeading = Labels("facet-heading", source)
    chooser = Labels("chooser", source)
    deed = Labels("deed", source)
    letterStep = Labels("letter-step", source)
    coverage = Labels("coverage-field", source)
    attended = Labels("attended", source)
    dataPart = Labels("data-part", source)
    dataGroup = Labels("data-group", source)
    dataGroupMeaning = Labels("data-group-meaning", source)
    followPart = Labels("follow-part", source)
    followPartMeaning = Labels("follow-part-meaning", source)
    columnType = Labels("column-type", source)
    statementStatus = Labels("statement-status", source)
    fieldLabels = RecordKind.allCases.map { kind in
      kind.fieldKeys.map { field in
        source(SentenceShape("field-\(kind.rawValue)-\(field.key)", words: WrittenLanguage.current.label(field.label)))
          .filled()
      }
    }
  }

  /// The sentences that a theme must have.
  package static var declared: [SentenceShape] {
    var shapes: [SentenceShape] = []
    _ = PageSentences { shape in
      shapes.append(shape)
      return Sentence()
    }
    return shapes
  }
}
