import Record

extension Meeting {
  /// What it is called without its day, for places where the day stands beside it: “Children and Families”.
  var name: String {
    let day = ", " + date.text
    return document.title.hasSuffix(day) ? String(document.title.dropLast(day.count)) : document.title
  }

  /// The same with its day, once: “Budget scrutiny, 20 January 2026”.
  var nameAndDay: String { "\(name), \(date.text)" }
}

extension Site {
  /// The heading of its page: the full names of its committees, unless it has a title of its own.
  func heading(of meeting: Meeting) -> String {
    let isNamedByDay = meeting.name != meeting.document.title
    let committees = meeting.committees.map { record[$0].document.title }
    return isNamedByDay && !committees.isEmpty ? committees.listed : meeting.name
  }
}
