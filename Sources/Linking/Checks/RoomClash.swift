import Diagnostics
import Drafting
import Record

/// Two meetings are not held in one room at the same time.
struct RoomClash: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    return MeetingsAtOnce.all(in: record).compactMap { pair in
      guard let room = pair.earlier.place, let other = pair.later.place, plain(room) == plain(other) else { return nil }
      return Diagnostic(
        .roomClash, .warning, "\(pair.earlier.document.title) is in the same room at the same time",
        at: places.place(of: "place", in: pair.later.document.path), because: pair.working,
        fixes: [.advise("change the place or the time of one of them")],
        related: [.init("the other meeting", at: SourceRange(path: pair.earlier.document.path))])
    }
  }

  /// The name of a room without capitals, spaces and stops, which people write in different ways.
  private func plain(_ place: String) -> String { place.lowercased().filter { $0.isLetter || $0.isNumber } }
}
