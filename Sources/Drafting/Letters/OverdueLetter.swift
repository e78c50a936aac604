package import Record

/// A letter that asks for answers that are overdue, drafted from what the record says.
///
/// It asks for all that the same body owes to the same review or meeting since the same day, and is a draft until a clerk
/// publishes it.
package struct OverdueLetter: Sendable {
  package let file: NewFile
  /// What it asks about, the first of them as it was asked for.
  package let about: [Handle<Recommendation>]
  package let step: LetterStep

  /// `step` is nil for the next one. The record is read with its drafts, so that no letter is drafted twice.
  package init(
    about handle: Handle<Recommendation>, step: LetterStep? = nil, in record: Record
  ) throws(NewFile.Refusal) {
    let late = try OverdueCase(handle, in: record)
    let chosen = try late.step(wished: step)
    let text = LetterText(late, chosen)
    (self.step, about) = (chosen, late.about)
    let skeleton = Skeleton(values: text.values, body: text.body)
    guard let format = FileFormat.all.first(where: { $0.kind == .letter }) else {
      throw NewFile.Refusal(message: "Letters are no record type.")
    }
    file = NewFile(path: "\(late.folder)/letter-\(late.number).md", text: skeleton.text(of: format))
  }
}
