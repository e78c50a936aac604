import Papers

/// What a column of a forward plan can be.
enum PlanField: String, CaseIterable, Comparable {
  case date = "on-or-after"
  case type
  case title
  case purpose
  case maker = "decision-maker"
  case portfolio = "portfolio-holder"
  case directorate
  /// “Directorate, Lead Officer & Contact information”: three fields in one cell.
  case officer
  case lead = "lead-officer"
  case contact
  case scrutiny
  /// The day on which notice was first given.
  case notice = "notice-published"
  case exempt = "exempt-part"
  /// Why a part is exempt: the second half of the same field.
  case exemptReason = "exempt-reason"
  case urgency
  case documents
  case consultees
  /// What the record has no field of its own for: kept behind its heading.
  case notes
  /// What the user says is to be left out.
  case notPlaced = "not-placed"

  static func < (left: PlanField, right: PlanField) -> Bool { left.rank < right.rank }

  private var rank: Int { PlanField.allCases.firstIndex(of: self) ?? 0 }
}

extension PlanField {
  /// A cell on one line; people who stand below each other are parted by commas.
  static func words(_ text: String, of field: PlanField?) -> String {
    switch field {
    case .maker, .portfolio, .lead, .contact: CellText.listed(text)
    case .date, .type, .title, .purpose, .directorate, .officer, .scrutiny, .notice, .exempt, .exemptReason, .urgency,
      .documents, .consultees, .notes, .notPlaced, nil:
      CellText.oneLine(text)
    }
  }
}
