/// What the record holds that bears on the state of one recommendation, each fact with its day.
struct StateFacts: Sendable {
  /// The first day on which it existed.
  var made: Day
  /// The record's own day: the only one for which a fact without a day speaks.
  var today: Day
  /// In order of date, those without one last.
  var answers: [AnswerOnDay] = []
  /// Claims and assessments in order of date; of one day, what scrutiny found stands behind what officers said.
  var words: [WordOnDay] = []
  var closure: ClosureOnDay?
  /// The status without a date.
  var status = RecommendationStatus.notStated
  var supersededBy: Target?
  /// Every deadline that it was given, with the day it was set; nil where it has been known from the beginning.
  var deadlines: [DeadlineOnDay] = []
  var answerDue: AnswerDue?
}

/// An answer; each body that answers speaks for itself.
struct AnswerOnDay: Sendable {
  var day: Day?
  var by: String
  var position: Position
  var source: Target?
}

/// What officers said or scrutiny found.
struct WordOnDay: Sendable {
  enum Kind: Sendable {
    case said(RecommendationStatus)
    case found(isMet: Bool)
  }

  var day: Day
  var kind: Kind
  var source: Target?

  var isFinding: Bool {
    switch kind {
    case .said: false
    case .found: true
    }
  }

  var isDone: Bool {
    switch kind {
    case .said(let status): status == .done
    case .found(let isMet): isMet
    }
  }

  /// Whether nothing more is expected after it.
  var isEnd: Bool {
    switch kind {
    case .said(let status): !status.isOpen
    case .found(let isMet): isMet
    }
  }
}

/// A closure, as the reason it gives.
struct ClosureOnDay: Sendable {
  var day: Day?
  var reason: StateReason
  var source: Target?
}

struct DeadlineOnDay: Sendable {
  var set: Day?
  var written: FuzzyDate?
  var due: Day?
}

extension StateFacts {
  func isKnown(_ fact: Day?, on day: Day) -> Bool { fact.map { $0 <= day } ?? (day >= today) }

  func word(on day: Day) -> WordOnDay? { words.last { $0.day <= day } }

  /// The latest answer of each body.
  func positions(on day: Day) -> [AnswerOnDay] {
    var latest: [AnswerOnDay] = []
    for answer in answers where isKnown(answer.day, on: day) {
      latest.removeAll { $0.by == answer.by }
      latest.append(answer)
    }
    return latest
  }

  /// Whether it has ended, and nothing says on which day.
  var endsWithoutDay: Bool {
    if let closure { return closure.day == nil }
    return (!status.isOpen || supersededBy != nil) && !hasDatedEnd
  }

  private var hasDatedEnd: Bool {
    let isRefused = answers.contains { $0.position == .rejected && $0.day != nil }
    return status == .notAccepted && isRefused || words.contains { $0.isDone == (status == .done) && $0.isEnd }
  }
}
