import Record

extension Publications {
  func letter(_ handle: Handle<Letter>) -> Composed {
    let letter = record[handle]
    var facts = Facts()
    facts.add(fieldsOf: letter, wording)
    return Composed(
      letter.document.title, date: letter.date, summary: letter.document.summary,
      scopes: [handle.ref] + (letter.review.map { [$0.ref] } ?? []),
      blocks: summary(letter.document) + facts.blocks + wording.prose(letter.body))
  }
}
