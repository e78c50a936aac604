// How a deadline was read, in plain words for the page.

extension FuzzyDate {
  /// “The month of March 2009; overdue only after 31 March 2009.” – shown to readers beside the words as written.
  package var note: String {
    var pieces = [outline]
    if let condition { pieces.append("“\(condition)” is written beside it, so it is never called overdue") }
    if let recurrence, kind != .recurring { pieces.append("to be repeated: “\(recurrence)”") }
    pieces += remarks
    return pieces.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var outline: String {
    switch kind {
    case .day, .period, .range: span + limit
    case .by: latest.map { "no later than \($0.text)" + limit } ?? ""
    case .onwards: earliest.map { "from \($0.text) on, with no last day" } ?? "no last day"
    case .ongoing: earliest.map { "ongoing from \($0.text), with no last day" } ?? "ongoing, with no last day"
    case .recurring: "repeated (“\(recurrence ?? words)”), with no last day"
    case .immediate: "at once; no day is given"
    case .revised: "more than one date is given; the latest is taken as the one that counts" + limit
    case .several: "more than one date is given; the last is taken as the deadline" + limit
    case .ambiguous: "this could mean " + readings.joined(separator: ", or ") + "; no deadline is taken from it"
    case .mentioned: "a date is mentioned, but nothing in the words makes it a deadline"
    case .completed: "the words say that this is complete; no deadline is taken from them"
    case .inherits: "the same as the row above"
    case .impossible: "no calendar has this date"
    case .undated: "no date has been set"
    case .notUnderstood: "no date could be understood in these words"
    }
  }

  private var span: String {
    guard let earliest, let latest else { return "" }
    if earliest == latest { return earliest.text }
    if earliest == earliest.firstOfMonth, latest == earliest.lastOfMonth { return "the month of \(earliest.monthText)" }
    return "\(earliest.text) to \(latest.text)"
  }

  private var limit: String {
    guard condition == nil, let latest else { return "" }
    return "; overdue only after \(latest.text)"
  }
}
