import Diagnostics
import Drafting
import Record

/// The days on which documents were published and changed have come, and follow each other.
struct RecordDays: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    return record.documents.flatMap { faults(of: $0, asAt: record.asAt, &places) }
      + record.meetings.flatMap { notices(of: $0, asAt: record.asAt, &places) }
      + record.responses.flatMap { answers($0, asAt: record.asAt, &places) }
      + record.minutes.compactMap { published($0, record, &places) }
      + drafts.minutes.flatMap { corrections(in: $0, asAt: record.asAt) }
      + progress(in: drafts).compactMap { reported($0, asAt: record.asAt) }
  }

  /// Minutes are written after the meeting.
  private func published(_ minutes: Minutes, _ record: Record, _ places: inout WrittenPlaces) -> Diagnostic? {
    guard let day = minutes.document.published, record.meetings.indices.contains(Int(minutes.meeting.index)),
      record[minutes.meeting].hasDate, day < record[minutes.meeting].date
    else { return nil }
    return .minutesBefore(day, record[minutes.meeting].date, places.place(of: "published", in: minutes.document.path))
  }

  private func progress(in drafts: Drafts) -> [ProgressDraft] {
    let actions = drafts.actionPlans.flatMap(\.draft.actions) + drafts.minutes.flatMap(\.draft.actionsArising)
    let rows = drafts.recommendationSets.flatMap(\.draft.recommendations) + drafts.recommendations.map(\.draft)
    return actions.flatMap(\.progress) + rows.flatMap(\.progress)
  }

  private func reported(_ entry: ProgressDraft, asAt today: Day) -> Diagnostic? {
    guard let words = entry.dateWords, let day = Day.parse(words: words.value).day, day > today else { return nil }
    return .toCome("reported", day, words.range)
  }

  private func faults(of document: Document, asAt today: Day, _ places: inout WrittenPlaces) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let published = document.published, published > today {
      found.append(.toCome("published", published, places.place(of: "published", in: document.path)))
    }
    guard let updated = document.updated else { return found }
    if updated > today { found.append(.toCome("changed", updated, places.place(of: "updated", in: document.path))) }
    if let published = document.published, updated < published {
      found.append(.changedBefore(published, updated, places.place(of: "updated", in: document.path)))
    }
    return found
  }

  private func notices(of meeting: Meeting, asAt today: Day, _ places: inout WrittenPlaces) -> [Diagnostic] {
    let days = [
      ("notice-published", "announced", meeting.noticePublished),
      ("agenda-published", "published", meeting.agendaPublished),
    ]
    return days.compactMap { key, verb, day in
      guard let day else { return nil }
      let place = places.place(of: key, in: meeting.document.path)
      if day > today { return .toCome(verb, day, place) }
      return meeting.hasDate && day > meeting.date ? .afterTheMeeting(verb, day, meeting.date, place) : nil
    }
  }

  private func answers(_ response: Response, asAt today: Day, _ places: inout WrittenPlaces) -> [Diagnostic] {
    let days = [("date", "given", response.date), ("notice-received", "asked for", response.noticeReceived)]
    return days.compactMap { key, verb, day in
      guard let day, day > today else { return nil }
      return .toCome(verb, day, places.place(of: [key, "meeting"], in: response.document.path))
    }
  }

  private func corrections(in document: DraftDocument<MinutesDraft>, asAt today: Day) -> [Diagnostic] {
    document.draft.corrections.compactMap { row in
      guard let day = row.day, day > today, let place = row.places["on"] else { return nil }
      return .toCome("corrected", day, place)
    }
  }
}

extension Diagnostic {
  static func toCome(_ verb: String, _ day: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .dayToCome, .warning, "this is said to have been \(verb) on \(day.text), a day that has not come", at: place,
      fixes: [.advise("correct the day; to hold the paper back until then, write embargoed-until:")])
  }

  fileprivate static func minutesBefore(_ published: Day, _ meeting: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .daysOutOfOrder, .warning,
      "the minutes are said to have been published on \(published.text), before the meeting on \(meeting.text)",
      at: place,
      fixes: [.advise("correct the day of publication, or the date of the meeting")])
  }

  fileprivate static func afterTheMeeting(_ verb: String, _ day: Day, _ meeting: Day, _ place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .daysOutOfOrder, .warning,
      "this is said to have been \(verb) on \(day.text), after the meeting on \(meeting.text)", at: place,
      fixes: [.advise("correct one of the two days")])
  }

  fileprivate static func changedBefore(_ published: Day, _ updated: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .daysOutOfOrder, .warning,
      "this is said to have been changed on \(updated.text), before it was published on \(published.text)", at: place,
      fixes: [.advise("correct one of the two days")])
  }
}
