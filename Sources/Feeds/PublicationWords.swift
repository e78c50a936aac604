internal import Record

extension EventWording {
  /// What is said when a record is first published.
  func published(_ ref: RecordRef) -> Told? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .meeting: agenda(record.meetings[index])
    case .minutes: minutes(record.minutes[index])
    case .report: report(record.reports[index])
    case .review: review(record.reviews[index])
    case .recommendation: recommendation(record.recommendations[index], ref)
    case .response: response(record.responses[index])
    case .letter: letter(record.letters[index])
    case .actionPlan: plain("Action plan", record.actionPlans[index].document, actions(record.actionPlans[index]))
    case .indicatorSet: plain("Figures", record.indicatorSets[index].document, nil)
    case .workProgramme:
      plain(
        "Work programme", record.workProgrammes[index].document,
        "The programme of \(record[record.workProgrammes[index].committee].document.title).")
    case .forwardPlan: plain("Forward plan", record.forwardPlans[index].document, nil)
    case .forwardPlanEntry: decision(record.forwardPlanEntries[index])
    case .page: plain("Page", record.pages[index].document, record.pages[index].body.prose.plainText)
    case .committee:
      plain("Committee", record.committees[index].document, record.committees[index].remit?.prose.plainText)
    case .person: named("Person", record.people[index].addressedName)
    case .post: named("Post", record.posts[index].document.title)
    case .subject: named("Subject", record.subjects[index].document.title)
    case .action: named("Action", name(of: ref), record.actions[index].text.prose.plainText)
    case .indicator: named("Figure", name(of: ref))
    case .glossaryEntry: nil
    }
  }

  private func named(_ kind: String, _ name: String, _ words: String = "") -> Told {
    Told(name: "published", title: "\(kind): \(name)", paragraphs: [words.isEmpty ? name : words])
  }

  private func plain(_ kind: String, _ document: Document, _ words: String?) -> Told {
    let told = [document.summary, words].compactMap(\.self).filter { !$0.isEmpty }
    // “Forward plan: Forward plan, December 2026” would say it twice.
    let title = document.title.hasPrefix(kind) ? document.title : "\(kind): \(document.title)"
    return Told(name: "published", title: title, paragraphs: told.isEmpty ? [document.title] : told)
  }

  private func agenda(_ meeting: Meeting) -> Told {
    let items = meeting.items.filter { $0.kind != .standing }.compactMap { item in
      item.content.open.map { "\(item.number.words). \($0.title)" }
    }
    let what = meeting.agendaPublished == nil ? "Meeting called" : "Agenda published"
    return Told(
      name: "published", title: "\(what): \(meeting.nameAndDay)",
      paragraphs: [
        sentence(about: meeting) + ".", meeting.statusNote ?? "", meeting.document.summary ?? "",
        items.isEmpty ? "" : "On the agenda: " + items.joined(separator: "; ") + ".",
      ])
  }

  private func minutes(_ minutes: Minutes) -> Told {
    let meeting = record[minutes.meeting]
    let resolved = minutes.minutes.flatMap { minute in minute.resolutions.map { "\(minute.title): \($0.text)" } }
    return Told(
      name: "published", title: "Minutes published: \(meeting.nameAndDay)",
      paragraphs: ["The minutes of \(sentence(about: meeting))."] + resolved.prefix(6))
  }

  private func report(_ report: Report) -> Told {
    let authors = report.authors.map(\.words).joined(separator: ", ")
    let meetings = report.meetings.map { record[$0].nameAndDay }.joined(separator: "; ")
    return Told(
      name: "published", title: "Report: \(report.document.title)",
      paragraphs: [
        [authors.isEmpty ? "" : "By \(authors).", meetings.isEmpty ? "" : "For \(meetings)."].filter { !$0.isEmpty }
          .joined(separator: " "),
        report.purpose?.prose.plainText ?? report.document.summary ?? report.document.title,
      ])
  }

  private func review(_ review: Review) -> Told {
    let count = review.recommendations.count
    return Told(
      name: "published", title: "Review: \(review.document.title)",
      paragraphs: [
        "A review by \(record[review.committee].document.title)"
          + (count == 0 ? "." : ", with \(count) recommendation\(count == 1 ? "" : "s")."),
        review.document.summary ?? review.scope?.prose.plainText ?? "",
      ])
  }

  private func recommendation(_ recommendation: Recommendation, _ ref: RecordRef) -> Told {
    let to = recommendation.addressedTo.map(\.words).joined(separator: ", ")
    return Told(
      name: "published", title: "Recommendation made: \(name(of: ref))",
      paragraphs: [
        recommendation.text.prose.plainText, to.isEmpty ? "" : "To \(to).",
        recommendation.deadline.standing.map { "By when: \($0.words)." } ?? "",
      ])
  }

  private func response(_ response: Response) -> Told {
    let about = response.review.map { " to \(record[$0].document.title)" } ?? ""
    let positions = response.positions.compactMap(\.open)
    let counts = Position.allCases.compactMap { position -> String? in
      let count = positions.count { $0.position == position }
      return count == 0 ? nil : "\(position.label.lowercased()): \(count)"
    }
    return Told(
      name: "published", title: "Response received: \(response.document.title)",
      paragraphs: [
        "\(response.decisionMaker.words) responded\(about)" + (response.date.map { " on \($0.text)." } ?? "."),
        counts.isEmpty ? "" : "Recommendations " + counts.joined(separator: ", ") + ".",
        response.document.summary ?? "",
      ])
  }

  private func letter(_ letter: Letter) -> Told {
    let numbers = letter.about.map { record[$0].number.words }
    let to = letter.to.map(\.words).listed
    return Told(
      name: "published", title: "\(letter.step.label): \(letter.document.title)",
      paragraphs: [
        "\(letter.from.words) wrote to \(to)" + (letter.date.map { " on \($0.text)" } ?? "")
          + " about recommendation\(numbers.count == 1 ? "" : "s") \(numbers.listed).",
        letter.answerBy.map { "An answer is asked for by \($0.text)." } ?? "",
        letter.document.summary ?? letter.body.prose.plainText,
      ])
  }

  private func actions(_ plan: ActionPlan) -> String {
    let count = plan.actions.count
    return "\(count) action\(count == 1 ? "" : "s")."
  }

  private func decision(_ entry: ForwardPlanEntry) -> Told {
    Told(
      name: "published", title: "\(entry.type?.label ?? "Decision") announced: \(entry.title)",
      paragraphs: [
        "\(entry.decisionMaker.words) will decide" + (entry.onOrAfter.map { ": \($0.words)." } ?? "."),
        entry.purpose?.prose.plainText ?? "",
      ])
  }
}
