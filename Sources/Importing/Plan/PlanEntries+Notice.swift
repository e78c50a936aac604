import Record

// What the law asks of a notice besides the decision itself: when it was given, what will be exempt, and why it was short.

extension PlanEntries {
  /// The day of the notice; of several the first, with all of them kept as words.
  mutating func placeNotice(
    _ entry: inout ImportedDecision, _ cells: [PlanField: PlanCell], _ layout: PlanLayout
  ) {
    guard let cell = cells[.notice] else { return }
    let heading = layout.heading(of: .notice) ?? ""
    if Day.parse(words: cell.text).day != nil {
      entry.notice = cell.text
      return
    }
    entry.notes.append(HeadedNote(line: cell.line, label: heading, text: cell.text))
    guard let first = DaysInWords.days(in: cell.text).min(by: { $0.number < $1.number }) else {
      return log.doubt(
        cell.line,
        "“\(cell.text)” under “\(heading)” holds no day that can be read; the 28 days of notice are not counted")
    }
    entry.dayOfNotice = first
    log.decide(.read, cell.line, "notice-published: the first day in “\(cell.text)” is \(first.text)")
  }

  /// “Open” says that nothing is exempt; “Yes” takes the words of its heading; everything else stays as written.
  mutating func placeExempt(
    _ entry: inout ImportedDecision, _ cells: [PlanField: PlanCell], _ layout: PlanLayout
  ) {
    let heading = layout.heading(of: .exempt) ?? ""
    let reason = cells[.exemptReason]
    guard let cell = cells[.exempt] else {
      if let reason, ExemptCell(reason.text, under: "") == .open {
        log.leave(reason.text, reason.line, .choice)
      } else {
        entry.exempt = reason?.text
      }
      return
    }
    switch ExemptCell(cell.text, under: heading) {
    case .open:
      log.leave(cell.text, cell.line, .choice)
      log.decide(.read, cell.line, "exempt-part: “\(cell.text)” under “\(heading)” is read as nothing")
      if let reason { keep(reason, layout.heading(of: .exemptReason), &entry) }
      return
    case .heading:
      log.leave(cell.text, cell.line, .choice)
      log.decide(.read, cell.line, "exempt-part: “\(cell.text)” is read as “\(heading)”")
      (entry.exempt, entry.exemptHeading) = (heading, heading)
    case .asWritten: entry.exempt = cell.text
    case .unclear:
      entry.exempt = cell.text
      log.doubt(
        cell.line, "“\(cell.text)” under “\(heading)” does not say whether a part is exempt; it stays as written")
    }
    if let reason { entry.exempt = "\(entry.exempt ?? ""): \(reason.text)" }
  }

  mutating func placeUrgency(
    _ entry: inout ImportedDecision, _ cells: [PlanField: PlanCell], _ layout: PlanLayout
  ) {
    guard let cell = cells[.urgency] else { return }
    let squeezed = HeadingWords.squeeze(cell.text)
    if ["no", "n", "na", "none", "notapplicable", "noturgent"].contains(squeezed) {
      return log.leave(cell.text, cell.line, .choice)
    }
    entry.urgency = PlanEntries.urgency(squeezed)
    if let rule = entry.urgency {
      log.decide(.read, cell.line, "urgency: “\(cell.text)” is read as \(rule.rawValue)")
    }
    keep(cell, layout.heading(of: .urgency), &entry)
  }

  /// Which rule the words name (SI 2012/2089 regs 10 and 11); nil where they name none or both.
  private static func urgency(_ squeezed: String) -> UrgencyRule? {
    let isGeneral = ["generalexception", "regulation10", "reg10"].contains(where: squeezed.contains)
    let isSpecial = ["specialurgency", "regulation11", "reg11"].contains(where: squeezed.contains)
    if isGeneral == isSpecial { return nil }
    return isGeneral ? .generalException : .specialUrgency
  }

  private func keep(_ cell: PlanCell, _ heading: String?, _ entry: inout ImportedDecision) {
    entry.notes.append(HeadedNote(line: cell.line, label: heading ?? "", text: cell.text))
  }
}
