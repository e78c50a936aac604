/// Where a deadline stands on a given day.
///
/// Only a dated, unconditional deadline with one reading can be overdue. The others say why they are not.
package enum Due: Sendable, Hashable {
  /// The last allowed day was this many days ago.
  case overdue(days: Int)
  /// The last allowed day is this many days ahead; 0 on the day itself.
  case due(days: Int)
  case undated
  /// A date, but something else must happen first.
  case conditional
  case ambiguous
  case ongoing
  case recurring
  /// As the row above: whoever resolves the row must be asked.
  case inherited
  /// The words themselves say that it is done.
  case completed
}

extension FuzzyDate {
  package func state(asOf today: Day) -> Due {
    switch kind {
    case .day, .period, .range, .by, .revised, .several:
      guard let latest else { return .undated }
      if condition != nil { return .conditional }
      let ahead = today.days(to: latest)
      return ahead < 0 ? .overdue(days: -ahead) : .due(days: ahead)
    case .onwards, .ongoing: return .ongoing
    case .recurring: return .recurring
    case .ambiguous: return .ambiguous
    case .inherits: return .inherited
    case .completed: return .completed
    case .immediate, .mentioned, .impossible, .undated, .notUnderstood:
      return condition == nil ? .undated : .conditional
    }
  }
}

extension Due {
  /// In a reader's words: “3 days overdue”, “due in 10 days”, “no date”.
  package var label: String {
    switch self {
    case .overdue(let days): "\(days.of("day")) overdue"
    case .due(days: 0): "due today"
    case .due(let days): "due in \(days.of("day"))"
    case .undated: "no date"
    case .conditional: "conditional"
    case .ambiguous: "date unclear"
    case .ongoing: "ongoing"
    case .recurring: "recurring"
    case .inherited: "as above"
    case .completed: "said to be complete"
    }
  }

  package var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }
}
