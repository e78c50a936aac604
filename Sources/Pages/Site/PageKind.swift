package import Theme

/// The kinds of page a site has; each has a template of the same name and a vocabulary of its own.
package enum PageKind: String, CaseIterable, Sendable {
  case home
  case haveYourSay = "have-your-say"
  case redirect, withdrawn
  // Committees, people, posts, subjects and the site's own pages
  case committee, committees, person, people, post, posts, ward, subject, subjects, page, glossary, words, accessibility
  case aToZ = "a-z"
  case siteMap = "site-map"
  case search
  case notFound = "not-found"
  // What was checked of the publications, and what only a person can judge.
  case register, checklists
  case registerList = "register-list"
  case registerCut = "register-cut"
  // What is new, and how to be told of it.
  case changes, subscribe, data
  // Meetings, minutes, reports, threads and what is missing.
  case meeting, minutes, report, thread, threads, meetings, reports, completeness, coverage
  // Reviews, recommendations, answers and actions.
  case reviews, review, recommendation, response, letter, tracker, facet, actions
  case asAt = "as-at"
  case actionPlan = "action-plan"
  case answersOwed = "answers-owed"
  // Indicators, work programmes and forward plans.
  case indicators, indicator, unscheduled, decisions
  case indicatorSet = "indicator-set"
  case workProgrammes = "work-programmes"
  case workProgramme = "work-programme"
  case forwardPlans = "forward-plans"
  case forwardPlan = "forward-plan"
  // The calendar.
  case calendar
  case calendarYear = "calendar-year"
  case calendarMonth = "calendar-month"

  /// Whether its pages may say what holds only on the day the site speaks of – days left, what is overdue, who is a member –
  /// and so name that day. The others say what the record says, and stay as they are while nothing happens.
  var isOfTheDay: Bool {
    switch self {
    case .home, .haveYourSay, .committee, .committees, .person, .people, .post, .posts, .ward, .register, .registerList,
      .registerCut,
      .changes, .meeting,
      .meetings, .completeness, .coverage, .answersOwed, .reviews, .review, .recommendation, .tracker, .facet, .actions,
      .actionPlan,
      .unscheduled, .subject,
      .decisions, .workProgrammes, .workProgramme, .forwardPlans, .forwardPlan, .report, .response, .calendar,
      .calendarYear,
      .calendarMonth:
      true
    case .redirect, .withdrawn, .subjects, .page, .glossary, .words, .accessibility, .aToZ, .siteMap, .search,
      .notFound,
      .checklists, .subscribe, .data, .minutes, .thread, .threads, .reports, .letter, .indicators,
      .indicator,
      .indicatorSet, .asAt:
      false
    }
  }

  package var shape: Shape {
    switch self {
    case .home: HomeView.vocabulary.shape
    case .haveYourSay: HaveYourSayView.vocabulary.shape
    case .redirect: RedirectView.vocabulary.shape
    case .withdrawn: WithdrawnView.vocabulary.shape
    // Committees, people, posts, subjects and the site's own pages
    case .committee: CommitteeView.vocabulary.shape
    case .committees: CommitteesView.vocabulary.shape
    case .person: PersonView.vocabulary.shape
    case .people: PeopleView.vocabulary.shape
    case .ward: WardView.vocabulary.shape
    case .post: PostView.vocabulary.shape
    case .posts: PostsView.vocabulary.shape
    case .subject: SubjectView.vocabulary.shape
    case .subjects: SubjectsView.vocabulary.shape
    case .page: SitePageView.vocabulary.shape
    case .glossary: GlossaryView.vocabulary.shape
    case .words: WordsView.vocabulary.shape
    case .accessibility: AccessibilityView.vocabulary.shape
    case .aToZ: AToZView.vocabulary.shape
    case .siteMap: SiteMapView.vocabulary.shape
    case .search: SearchView.vocabulary.shape
    case .notFound: NotFoundView.vocabulary.shape
    // What was checked of the publications, and what only a person can judge.
    case .register: RegisterView.vocabulary.shape
    case .registerList: RegisterListView.vocabulary.shape
    case .registerCut: RegisterCutView.vocabulary.shape
    case .checklists: ChecklistsView.vocabulary.shape
    // What is new, and how to be told of it.
    case .changes: ChangesView.vocabulary.shape
    case .subscribe: SubscribeView.vocabulary.shape
    case .data: DataView.vocabulary.shape
    // Meetings, minutes, reports, threads and what is missing.
    case .meeting: MeetingView.vocabulary.shape
    case .minutes: MinutesView.vocabulary.shape
    case .report: ReportView.vocabulary.shape
    case .thread: ThreadView.vocabulary.shape
    case .threads: ThreadsView.vocabulary.shape
    case .meetings: MeetingIndexView.vocabulary.shape
    case .reports: ReportIndexView.vocabulary.shape
    case .completeness: CompletenessView.vocabulary.shape
    case .coverage: CoverageView.vocabulary.shape
    // Reviews, recommendations, answers and actions.
    case .reviews: ReviewsView.vocabulary.shape
    case .review: ReviewView.vocabulary.shape
    case .recommendation: RecommendationView.vocabulary.shape
    case .response: ResponseView.vocabulary.shape
    case .answersOwed: AnswersOwedView.vocabulary.shape
    case .letter: LetterPageView.vocabulary.shape
    case .actionPlan: ActionPlanView.vocabulary.shape
    case .tracker: TrackerView.vocabulary.shape
    case .facet: FacetView.vocabulary.shape
    case .actions: ActionsView.vocabulary.shape
    case .asAt: AsAtView.vocabulary.shape
    // Indicators, work programmes and forward plans.
    case .indicators: ProgrammeIndexView.vocabulary.shape
    case .indicatorSet: IndicatorSetView.vocabulary.shape
    case .indicator: IndicatorView.vocabulary.shape
    case .workProgrammes: ProgrammeIndexView.vocabulary.shape
    case .workProgramme: WorkProgrammeView.vocabulary.shape
    case .forwardPlans: ForwardPlanIndexView.vocabulary.shape
    case .forwardPlan: ForwardPlanView.vocabulary.shape
    case .unscheduled: UnscheduledView.vocabulary.shape
    case .decisions: DecisionListView.vocabulary.shape
    // The calendar.
    case .calendar: CalendarView.vocabulary.shape
    case .calendarYear: CalendarYearView.vocabulary.shape
    case .calendarMonth: MonthView.vocabulary.shape
    }
  }
}
