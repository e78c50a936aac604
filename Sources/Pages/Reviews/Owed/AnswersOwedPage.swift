import Record
import Theme

/// Answers that one body owes, or that nobody is named for.
private struct Debt {
  let addressee: Lead?
  var answers: [AnswerOwed]

  /// How many days the oldest is overdue; nil where none is.
  func daysLate(asOf today: Day) -> Int? { answers.compactMap { $0.daysLate(asOf: today) }.max() }
}

extension Site {
  func answersOwedPages() -> [PlannedPage] {
    [PlannedPage(OwedAddress.page, .answersOwed) { [self] in answersOwed.view }]
  }

  /// “Cabinet owes 3 answers; the oldest is 41 days late.” Of those that owe, whoever is the longest overdue.
  var owedNews: String? { debts.first.map { news(of: $0) } }

  private var answersOwed: AnswersOwedView {
    let debts = debts
    return AnswersOwedView(
      frame: frame(
        .answersOwed, path: OwedAddress.page, title: say(.owedHeading), description: say(.owedDescription),
        breadcrumbs: [trackerLink]),
      news: debts.first.map { news(of: $0) } ?? say(.owedNone, day: record.asAt.text),
      groups: owedGroups)
  }

  var owedGroups: [OwedGroupView] { debts.enumerated().map { group($1, $0) } }

  /// By addressee: the longest overdue first, then the soonest due, then those without a day, in the order of the record.
  private var debts: [Debt] {
    var debts: [Debt] = []
    for owed in record.answersOwed {
      let known = debts.firstIndex { debt in
        guard let one = debt.addressee, let other = owed.addressee else { return debt.addressee == owed.addressee }
        return one.isSame(as: other)
      }
      if let known {
        debts[known].answers.append(owed)
      } else {
        debts.append(Debt(addressee: owed.addressee, answers: [owed]))
      }
    }
    for index in debts.indices { debts[index].answers = Site.inOrder(debts[index].answers) { $0.due?.day } }
    return Site.inOrder(debts) { $0.answers.first?.due?.day }
  }

  /// The earliest day first; what has none last.
  private static func inOrder<Element>(_ all: [Element], _ day: (Element) -> Day?) -> [Element] {
    all.enumerated().sorted { a, b in
      (day(a.element)?.number ?? .max, a.offset) < (day(b.element)?.number ?? .max, b.offset)
    }.map(\.element)
  }

  private func news(of debt: Debt) -> String {
    let rest =
      if let days = debt.daysLate(asOf: record.asAt) { say(.owedOldest, count: days) } else {
        say(debt.answers.contains { $0.due != nil } ? .owedNoneLate : .owedNoDay)
      }
    guard let addressee = debt.addressee else { return say(.owedByNobody, count: debt.answers.count, words: rest) }
    return say(.owes, count: debt.answers.count, name: name(of: addressee), words: rest)
  }

  private func group(_ debt: Debt, _ index: Int) -> OwedGroupView {
    let ref = debt.addressee.flatMap { $0.refs.count == 1 ? $0.refs.first : nil }
    return OwedGroupView(
      anchor: "owed-\(index + 1)", title: debt.addressee.map { name(of: $0) } ?? say(.owedUnnamed),
      link: ref.map { address(of: $0) }, news: news(of: debt), rows: debt.answers.map { row(of: $0) })
  }

  private func row(of owed: AnswerOwed) -> OwedRowView {
    let recommendation = record[owed.recommendation]
    let letters = owed.letters.map { record[$0] }
    return OwedRowView(
      title: record.fullTitle(of: owed.recommendation.ref), link: address(of: owed.recommendation.ref),
      text: recommendation.text.prose.plainText.excerpt(), since: owed.since,
      due: owed.due.map { DueView(day: $0.day, asOf: record.asAt) }, basis: basis(of: owed),
      letters: zip(owed.letters, letters).map { handle, letter in
        LinkView(
          title: say.letterStep[letter.step], link: address(of: handle.ref),
          note: [letter.date?.text, letter.from.words].compactMap(\.self).joined(separator: ", "))
      },
      awaited: letters.last?.answerBy?.text)
  }

  /// The rule by its name before its working: what is not the law is never taken for it.
  private func basis(of owed: AnswerOwed) -> String {
    guard let due = owed.due else { return say(.owedWithoutDay) }
    return due.isByLaw ? due.working : "\(say(.owedOwnRule)) \(due.working)"
  }
}
