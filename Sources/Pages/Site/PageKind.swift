package import Theme

/// The kinds of page a site has; each has a template of the same name and a vocabulary of its own.
package enum PageKind: String, CaseIterable, Sendable {
  case home
  case redirect
  // Committees, people, posts, subjects and the site's own pages
  case committee, committees, person, people, post, posts, subject, subjects, page, glossary, accessibility
  case aToZ = "a-z"
  case siteMap = "site-map"
  case notFound = "not-found"
  // Meetings, minutes, reports, threads and what is missing.
  case meeting, minutes, report, thread, threads, meetings, reports, completeness

  package var shape: Shape {
    switch self {
    case .home: HomeView.vocabulary.shape
    case .redirect: RedirectView.vocabulary.shape
    // Committees, people, posts, subjects and the site's own pages
    case .committee: CommitteeView.vocabulary.shape
    case .committees: CommitteesView.vocabulary.shape
    case .person: PersonView.vocabulary.shape
    case .people: PeopleView.vocabulary.shape
    case .post: PostView.vocabulary.shape
    case .posts: PostsView.vocabulary.shape
    case .subject: SubjectView.vocabulary.shape
    case .subjects: SubjectsView.vocabulary.shape
    case .page: SitePageView.vocabulary.shape
    case .glossary: GlossaryView.vocabulary.shape
    case .accessibility: AccessibilityView.vocabulary.shape
    case .aToZ: AToZView.vocabulary.shape
    case .siteMap: SiteMapView.vocabulary.shape
    case .notFound: NotFoundView.vocabulary.shape
    // Meetings, minutes, reports, threads and what is missing.
    case .meeting: MeetingView.vocabulary.shape
    case .minutes: MinutesView.vocabulary.shape
    case .report: ReportView.vocabulary.shape
    case .thread: ThreadView.vocabulary.shape
    case .threads: ThreadsView.vocabulary.shape
    case .meetings: MeetingIndexView.vocabulary.shape
    case .reports: ReportIndexView.vocabulary.shape
    case .completeness: CompletenessView.vocabulary.shape
    }
  }
}
