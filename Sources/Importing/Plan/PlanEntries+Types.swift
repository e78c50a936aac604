import Diagnostics
import Record

// Of what kind a decision is.

extension PlanEntries {
  mutating func classify(_ entry: inout ImportedDecision, _ cell: PlanCell, _ layout: PlanLayout) {
    let heading = layout.heading(of: .type) ?? ""
    guard let answer = TypeAnswer(cell.text, under: heading) else {
      log.leave(cell.text, cell.line, .noField)
      log.doubt(
        cell.line, "“\(cell.text)” does not say whether this is a key decision; its kind is not stated",
        "write type: key or type: non-key in the entry “\(entry.title)”")
      return log.decide(.leftBlank, cell.line, "type: “\(cell.text)” is no kind of decision that the record knows")
    }
    entry.type = answer.type
    if TypeWords.isSpelt(cell.text, as: answer.type) {
      entry.typeWords = cell.text
    } else if answer.saysMore {
      entry.notes.insert(HeadedNote(line: cell.line, label: heading, text: cell.text), at: 0)
    } else {
      log.leave(cell.text, cell.line, .choice)
    }
    if entry.typeWords == nil {
      log.decide(.read, cell.line, "type: “\(cell.text)” is read as \(answer.type.rawValue)")
    }
  }
}
