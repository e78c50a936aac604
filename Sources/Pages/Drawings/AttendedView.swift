import Record
import Serialising
import Theme

/// A meeting in a row of somebody's meetings: came, sent apologies, was there for another reason.
struct AttendedView: Viewable {
  let day: Day
  let link: String
  let part: PeopleCatalogue.Attendance.Part
  let words: String

  static let vocabulary = Vocabulary<AttendedView>(
    "attended",
    [
      .text("day", \.day.shortText, "“7 Oct”"),
      .text("year", \.day.year, "2026"),
      .text("iso", \.day.iso, "2026-10-07"),
      .address("link", \.link, "The meeting"),
      .choice(
        "part", among: PeopleCatalogue.Attendance.Part.allCases.map(\.rawValue), \.part.rawValue, "Which box is drawn"),
      .text("words", \.words, "“Present”, “Apologies”"),
    ])
}

/// How many of a committee's members came to a meeting.
struct TurnoutView: Viewable {
  let meeting: LinkView
  let came: Int
  let seats: Int
  let words: String

  static let vocabulary = Vocabulary<TurnoutView>(
    "turnout",
    [
      .part("meeting", \.meeting, "The meeting, as its day"),
      .text("words", \.words, "“5 of 6 came”"),
      .markup("drawing", \.drawing, "A box for each member, filled for those who came; an SVG without words"),
    ])

  var drawing: [UInt8] {
    var markup = XMLWriter(pieceOf: .xml)
    markup.open(
      "svg",
      [
        "class": "turnout", "viewBox": "0 0 \(seats * 15) 14", "width": "\(seats * 15)", "height": "14",
        "aria-hidden": "true", "focusable": "false",
      ])
    for seat in 0..<seats {
      markup.empty(
        "rect", ["class": seat < came ? "came" : nil, "x": "\(seat * 15 + 1)", "y": "1", "width": "12", "height": "12"])
    }
    return markup.finish()
  }
}

extension Site {
  private static let mostInARow = 12

  /// The latest meetings whose minutes name somebody, the oldest first.
  func attended(_ ref: RecordRef) -> [AttendedView] {
    (people.attendances[ref] ?? []).prefix(Site.mostInARow).reversed().map { attendance in
      let meeting = record[attendance.minutes].meeting
      return AttendedView(
        day: record[meeting].date, link: address(of: meeting.ref), part: attendance.part,
        words: say.attended[attendance.part])
    }
  }

  /// Of a committee's latest meetings with minutes that say who came, the newest first.
  func turnouts(of committee: Handle<Committee>) -> [TurnoutView] {
    let held = committeeWork.meetings[Int(committee.index)].reversed()
    return held.lazy.compactMap { self.turnout(of: committee, at: $0) }.prefix(Site.mostInARow).map { $0 }
  }

  private func turnout(of committee: Handle<Committee>, at meeting: Handle<Meeting>) -> TurnoutView? {
    guard let minutes = record[meeting].minutes?.open else { return nil }
    let present = Set(record[minutes].present.flatMap(\.refs))
    let day = record[meeting].date
    let seats = Set(
      record[committee].members.compactMap(\.open).filter { $0.role != .substitute && $0.holds(on: day) }
        .map(\.person.ref))
    if present.isEmpty || seats.isEmpty { return nil }
    let came = seats.intersection(present).count
    return TurnoutView(
      meeting: dated(meeting), came: came, seats: seats.count,
      words: say(.cameOf, count: seats.count, number: String(came)))
  }
}
