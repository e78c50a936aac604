import Calendar
import Publications
import Record
package import Theme

/// Everything that pages say in words of their own, as the theme has it: `say(.noAnswerOverdue, day: day)`.
///
/// Each sentence was looked up and compiled when this was made; saying it is a place in a list.
package final class PageSentences: Sendable {
  private let phrases: Sentences<Phrase>
  private let ofDay: Sentences<OfDay>
  private let ofCount: Sentences<OfCount>
  private let ofNumber: Sentences<OfNumber>
  private let ofTitle: Sentences<OfTitle>
  private let ofName: Sentences<OfName>
  private let ofYear: Sentences<OfYear>
  private let ofWords: Sentences<OfWords>
  private let ofCountInWords: Sentences<OfCountInWords>
  private let ofFromUntil: Sentences<OfFromUntil>
  private let ofDayAndDue: Sentences<OfDayAndDue>
  private let ofDayAndWords: Sentences<OfDayAndWords>
  private let ofCountAndDay: Sentences<OfCountAndDay>
  private let ofCountAndNumber: Sentences<OfCountAndNumber>
  private let ofCountDayAndWords: Sentences<OfCountDayAndWords>
  private let ofCountAndKinds: Sentences<OfCountAndKinds>
  private let ofNumberAndTitle: Sentences<OfNumberAndTitle>
  private let ofDebt: Sentences<OfDebt>
  private let ofCountAndWords: Sentences<OfCountAndWords>
  private let ofShare: Sentences<OfShare>
  private let ofCoverage: Sentences<OfCoverage>
  private let ofNumberAndWords: Sentences<OfNumberAndWords>
  private let ofWordsAndPlace: Sentences<OfWordsAndPlace>
  private let ofPeriod: Sentences<OfPeriod>
  private let ofClearAndWorking: Sentences<OfClearAndWorking>
  private let ofNamesAndLast: Sentences<OfNamesAndLast>
  private let ofReadingAge: Sentences<OfReadingAge>
  private let ofThread: Sentences<OfThread>

  let meetingStatus: Labels<MeetingStatus>
  let status: Labels<RecommendationStatus>
  let position: Labels<Position>
  let state: Labels<RecommendationState>
  let stateMeaning: Labels<RecommendationState>
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
  let suggestedBy: Labels<SuggestionSource>
  let period: Labels<MeasurePeriod>
  let polarity: Labels<Polarity>
  let rating: Labels<RAG>
  let relation: Labels<Relation>
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

  /// By the place of the kind and of the field in its list.
  private let fieldLabels: [[String]]

  /// `source` is asked once for each sentence.
  package init(_ source: SentenceSource) {
    phrases = Sentences(source)
    ofDay = Sentences(source)
    ofCount = Sentences(source)
    ofNumber = Sentences(source)
    ofTitle = Sentences(source)
    ofName = Sentences(source)
    ofYear = Sentences(source)
    ofWords = Sentences(source)
    ofCountInWords = Sentences(source)
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
    meetingStatus = Labels("meeting-status", source)
    status = Labels("status", source)
    position = Labels("position", source)
    state = Labels("state", source)
    stateMeaning = Labels("state-meaning", source)
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
    suggestedBy = Labels("suggested-by", source)
    period = Labels("measure", source)
    polarity = Labels("polarity", source)
    rating = Labels("rating", source)
    relation = Labels("relation", source)
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
    fieldLabels = RecordKind.allCases.map { kind in
      kind.fieldKeys.map { field in
        source(SentenceShape("field-\(kind.rawValue)-\(field.key)", words: field.label)).filled()
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

extension PageSentences {
  /// What a field is called: as the theme or the council has it, else as the list of its kind has it.
  func label(of field: FieldName) -> String { fieldLabels[field.kind.index][Int(field.index)] }

  func callAsFunction(_ phrase: Phrase) -> String { phrases[phrase] }

  func callAsFunction(_ sentence: OfDay, day: String) -> String { ofDay[sentence, day] }

  func callAsFunction(_ sentence: OfCount, count: Int) -> String { ofCount[sentence, String(count), count: count] }

  func callAsFunction(_ sentence: OfNumber, number: String) -> String { ofNumber[sentence, number] }

  func callAsFunction(_ sentence: OfTitle, title: String) -> String { ofTitle[sentence, title] }

  func callAsFunction(_ sentence: OfName, name: String) -> String { ofName[sentence, name] }

  func callAsFunction(_ sentence: OfYear, year: String) -> String { ofYear[sentence, year] }

  func callAsFunction(_ sentence: OfWords, words: String) -> String { ofWords[sentence, words] }

  func callAsFunction(_ sentence: OfCountInWords, inWords count: Int) -> String {
    ofCountInWords[sentence, count.inWords, count: count]
  }

  func callAsFunction(_ sentence: OfFromUntil, from: String, until: String) -> String {
    ofFromUntil[sentence, from, until]
  }

  func callAsFunction(_ sentence: OfDayAndDue, day: String, due: String) -> String { ofDayAndDue[sentence, day, due] }

  func callAsFunction(_ sentence: OfDayAndWords, day: String, words: String) -> String {
    ofDayAndWords[sentence, day, words]
  }

  func callAsFunction(_ sentence: OfCountAndDay, count: Int, day: String) -> String {
    ofCountAndDay[sentence, String(count), day, count: count]
  }

  func callAsFunction(_ sentence: OfCountDayAndWords, count: Int, day: String, words: String) -> String {
    ofCountDayAndWords[sentence, String(count), day, words, count: count]
  }

  func callAsFunction(_ sentence: OfCountAndNumber, count: Int, number: String) -> String {
    ofCountAndNumber[sentence, String(count), number, count: count]
  }

  func callAsFunction(_ sentence: OfCountAndKinds, count: Int, kinds: String) -> String {
    ofCountAndKinds[sentence, String(count), kinds, count: count]
  }

  func callAsFunction(_ sentence: OfNumberAndTitle, number: String, title: String) -> String {
    ofNumberAndTitle[sentence, number, title]
  }

  func callAsFunction(_ sentence: OfDebt, count: Int, name: String, words: String) -> String {
    ofDebt[sentence, String(count), name, words, count: count]
  }

  func callAsFunction(_ sentence: OfCountAndWords, count: Int, words: String) -> String {
    ofCountAndWords[sentence, String(count), words, count: count]
  }

  func callAsFunction(_ sentence: OfShare, count: Int, number: String, share: String) -> String {
    ofShare[sentence, String(count), number, share]
  }

  func callAsFunction(_ sentence: OfCoverage, share: String, name: String, words: String) -> String {
    ofCoverage[sentence, share, name, words]
  }

  func callAsFunction(_ sentence: OfNumberAndWords, number: String, words: String) -> String {
    ofNumberAndWords[sentence, number, words]
  }

  func callAsFunction(_ sentence: OfWordsAndPlace, words: String, place: String) -> String {
    ofWordsAndPlace[sentence, words, place]
  }

  func callAsFunction(_ sentence: OfPeriod, period: String, day: String, due: String) -> String {
    ofPeriod[sentence, period, day, due]
  }

  func callAsFunction(_ sentence: OfClearAndWorking, clear: String, working: String) -> String {
    ofClearAndWorking[sentence, clear, working]
  }

  func callAsFunction(_ sentence: OfNamesAndLast, names: String, last: String) -> String {
    ofNamesAndLast[sentence, names, last]
  }

  func callAsFunction(_ sentence: OfReadingAge, mean: String, ari: String, coleman: String) -> String {
    ofReadingAge[sentence, mean, ari, coleman]
  }

  func callAsFunction(_ sentence: OfThread, count: Int, from: String, until: String, names: String) -> String {
    ofThread[sentence, String(count), from, until, names, count: count]
  }

  /// How many days are left until the last.
  func lastDays(_ left: Int) -> String { left == 0 ? self(.lastDay) : self(.daysLeft, count: left) }

  /// “1, 2 and 3”.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return self(.listAnd, names: names.dropLast().joined(separator: ", "), last: last)
  }
}
