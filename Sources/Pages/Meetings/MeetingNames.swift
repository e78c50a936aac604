import Record

extension Site {
  /// The heading of its page: the full names of its committees, unless it has a title of its own.
  func heading(of meeting: Meeting) -> String {
    let isNamedByDay = meeting.name != meeting.document.title
    let committees = meeting.committees.map { record[$0].document.title }
    return isNamedByDay && !committees.isEmpty ? committees.listed : meeting.name
  }
}
