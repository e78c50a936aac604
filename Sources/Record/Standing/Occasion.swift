/// When and where scrutiny found or closed something.
package struct Occasion: Equatable, Sendable {
  /// “Children and Families, 10 June 2026”.
  package var meeting: String?
  /// The number of the item, as written.
  package var item: String?
  package var day: Day?
}

extension Record {
  package func occasion(at place: Target?, on day: Day?) -> Occasion {
    guard let place, place.ref.kind == .meeting else { return Occasion(day: day) }
    let meeting = meetings[Int(place.ref.index)]
    let item = meeting.items.first { $0.anchor == place.anchor }
    return Occasion(meeting: meeting.nameAndDay, item: item?.number.words, day: day)
  }

  package func occasion(of assessment: Assessment) -> Occasion { occasion(at: assessment.at, on: assessment.date) }

  package func occasion(of closure: Closure) -> Occasion { occasion(at: closure.at, on: closure.on) }
}
