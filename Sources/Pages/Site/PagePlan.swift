import Record
import Theme

extension Site {
  /// Every page of the site, in a fixed order.
  package func pages() -> [PlannedPage] {
    let record = homePages() + haveYourSayPages() + general() + meetings() + reviewsAndProgrammes() + calendarPages()
    let some = record + changesPages() + subscribePages() + dataPages()
    let all = some + searchPages(some)
    return all + siteMapPages(all) + notFoundPages() + redirects() + withdrawnPages()
  }

  /// Committees, people, posts, subjects and the site's own pages.
  private func general() -> [PlannedPage] {
    committeePages() + personPages() + postPages() + subjectPages() + sitePages() + glossaryPages() + wordsPages()
      + aToZPages()
      + accessibilityPages() + registerPages() + checklistPages()
  }

  /// Meetings, minutes, reports, threads and what is missing.
  private func meetings() -> [PlannedPage] {
    meetingPages() + minutesPages() + reportPages() + threadPages() + meetingIndexPages() + reportIndexPages()
      + completenessPages() + coveragePages()
  }

  /// Reviews with all that became of them, and what is planned and measured.
  private func reviewsAndProgrammes() -> [PlannedPage] {
    let reviews =
      reviewIndexPages() + reviewPages() + recommendationPages() + responsePages() + letterPages() + answersOwedPages()
    let trackers = actionPlanPages() + trackerPages() + actionListPages() + asAtPages()
    return reviews + trackers + programmeIndexPages() + workProgrammePages() + forwardPlanPages() + indicatorPages()
  }
}
