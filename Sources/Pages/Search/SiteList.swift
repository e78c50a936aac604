import Record

/// A page of the site that is no record and that readers look for by its name: what is late, when to ask a question.
enum SiteList: String, CaseIterable, Sendable {
  case late, recommendations, waiting, decisions
  case workProgrammes = "work-programmes"
  case haveYourSay = "have-your-say"
  case follow, meetings
  case meetingsToCome = "meetings-to-come"
  case year, topics, councillors, committees, officers, reviews, reports, indicators, changes, actions, missing, data
  case words, glossary, accessibility
  case aToZ = "a-to-z"

  /// Where it may stand; the first that the site has is it.
  var paths: [String] {
    switch self {
    case .late: ["recommendations/state/late/index.html", "recommendations/index.html"]
    case .recommendations: ["recommendations/index.html"]
    case .waiting: [OwedAddress.page]
    case .decisions: ["forward-plan/index.html"]
    case .workProgrammes: ["work-programme/index.html"]
    case .haveYourSay: ["have-your-say/index.html", "pages/taking-part/index.html"]
    case .follow: ["subscribe/index.html"]
    case .meetings: [MeetingIndex.all]
    case .meetingsToCome: [MeetingIndex.upcoming]
    case .year: ["calendar/index.html"]
    case .topics: ["subjects/index.html"]
    case .councillors: ["people/index.html"]
    case .committees: ["committees/index.html"]
    case .officers: ["posts/index.html"]
    case .reviews: ["reviews/index.html"]
    case .reports: ["reports/index.html"]
    case .indicators: ["indicators/index.html"]
    case .changes: [ChangesPage.path]
    case .actions: ["actions/index.html"]
    case .missing: ["completeness/index.html"]
    case .data: [DataAddress.page]
    case .words: ["words/index.html"]
    case .glossary: ["glossary/index.html"]
    case .accessibility: ["accessibility/index.html"]
    case .aToZ: ["a-z/index.html"]
    }
  }
}

/// The same as the search has it.
package struct ListToFind: Sendable {
  package let title: String
  package let path: String
  package let note: String
  /// What else readers call it.
  package let names: [String]
}

extension Site {
  /// The lists among the pages at `paths`.
  package func listsToFind(_ paths: Set<String>) -> [ListToFind] {
    SiteList.allCases.compactMap { list in
      guard let path = list.paths.first(where: paths.contains) else { return nil }
      let names = say.listNames[list].split(separator: ",").map { $0.drop { $0 == " " } }
      return ListToFind(
        title: say.listTitle[list], path: path, note: say.listNote[list], names: names.map(String.init))
    }
  }
}
