import Record

/// The words of a letter: what happened and when, the rule and its working, what was asked before, and by when an answer is asked
/// for. An Act is cited where its clock runs, and nowhere else.
struct LetterText {
  private let own: OverdueCase
  private let step: LetterStep

  init(_ own: OverdueCase, _ step: LetterStep) {
    self.own = own
    self.step = step
  }

  private var record: Record { own.record }
  private var today: Day { record.asAt }
  private var first: Recommendation { record[own.about[0]] }
  /// Two weeks from the day of the letter, which a clerk may change.
  private var answerBy: Day { today.adding(days: 14) }

  // MARK: Fields

  /// As YAML, by field.
  var values: [String: String] {
    [
      "title": quoted("\(step.label)\(step == .council ? "" : " to \(own.name)"): \(subject)"),
      "step": step.rawValue, "from": writer.reference, "to": "[\(receiver.reference)]", "date": today.iso,
      "answer-by": answerBy.iso, "about": "[\(own.about.map { record[$0].document.id.text }.joined(separator: ", "))]",
      "draft": "yes",
    ].merging(first.document.subjects.isEmpty ? [:] : ["subjects": "[\(subjects)]"]) { one, _ in one }
  }

  private var subjects: String { first.document.subjects.map { record[$0].document.id.text }.joined(separator: ", ") }

  private var subject: String {
    first.review.map { record[$0].document.title } ?? first.madeAt.map { record[$0].nameAndDay } ?? first.document.title
  }

  /// Somebody by name and as a field names them: by id where there is one.
  private struct Party {
    var name: String
    var reference: String

    init(_ name: String) { (self.name, reference) = (name, quoted(name)) }

    init(_ ref: RecordRef, in record: Record) {
      name = record.title(of: ref)
      reference = record.id(of: ref)?.text ?? quoted(name)
    }

    init(_ lead: Lead, in record: Record) {
      if lead.refs.count == 1, let ref = lead.refs.first { self.init(ref, in: record) } else { self.init(lead.words) }
    }
  }

  private var council: Party {
    let full = record.committees.firstIndex { $0.kind == .council }
    return full.map { Party(Handle<Committee>($0).ref, in: record) } ?? Party("Full council")
  }

  private var receiver: Party {
    step == .council ? council : own.addressee.map { Party($0, in: record) } ?? Party("The executive")
  }

  private var writer: Party {
    switch step {
    case .reminder: officer
    case .chair: chair
    case .council: committee.map { Party($0.ref, in: record) } ?? Party("The scrutiny committee")
    }
  }

  private var committee: Handle<Committee>? { record.committee(of: own.about[0]) }

  private var officer: Party {
    let support = first.review.flatMap { record[$0].supportOfficer }.map { Party($0, in: record) }
    return support ?? Party(record.council.contactName ?? "The scrutiny officer")
  }

  /// Who is in the chair of the committee on the day of the letter, else whoever led the review.
  private var chair: Party {
    let members = committee.map { record[$0].members.compactMap(\.open) } ?? []
    let now = members.first { $0.role == .chair && $0.holds(on: today) }?.person
    let person = now ?? first.review.flatMap { record[$0].chair }
    return person.map { Party($0.ref, in: record) } ?? Party("The chair")
  }

  // MARK: Body

  var body: [String] {
    let parts = [received, "No answer has been published to:"] + [list, due] + before + [request, writer.name]
    return parts.flatMap { [$0, ""] }.dropLast()
  }

  private var received: String {
    let clock = record.responseClock(of: first)
    let report = clock.reportReceived.map { "received the report of “\(MarkdownText.escape(subject))” on \($0.text)" }
    let notice = clock.noticeReceived.map { "was given notice to answer it on \($0.text)" }
    let facts = [report, notice].compactMap(\.self)
    return facts.isEmpty ? "This is about “\(MarkdownText.escape(subject))”." : "The executive \(facts.listed)."
  }

  private var list: String {
    own.about.map { handle in
      let text = MarkdownText.escape(record[handle].text.prose.plainText).split(separator: "\n").joined(separator: " ")
      return "- [[\(record[handle].document.id.text)]]: \(text)"
    }.joined(separator: "\n")
  }

  private var due: String {
    let rule = own.due.isByLaw ? "" : " This is the council’s own rule, not the law."
    return "\(own.due.working)\(rule) On \(today.text) that was \(own.due.day.days(to: today).of("day")) ago."
  }

  /// What was asked before.
  private var before: [String] {
    let sent = own.letters.filter { !$0.document.isPreview }
    if sent.isEmpty { return [] }
    let sentences = sent.map { letter in
      let day = letter.date.map { " on \($0.text)" } ?? ""
      let asked = letter.answerBy.map { ", and asked for the answer by \($0.text)" } ?? ""
      return "\(MarkdownText.escape(letter.from.words)) wrote\(day) ([[\(letter.document.id.text)]])\(asked)."
    }
    return [(sentences + ["No answer has been published since."]).joined(separator: " ")]
  }

  private var request: String {
    let committee = committee.map { record[$0].document.title } ?? "the committee"
    return switch step {
    case .reminder: "Please send the answer by \(answerBy.text), so that it can be published with the recommendations."
    case .chair: "On behalf of the \(committee) I ask for the answer by \(answerBy.text)."
    case .council:
      "The \(committee) reports this to full council, and asks it to ask \(own.name) for the answer by \(answerBy.text)."
    }
  }
}
