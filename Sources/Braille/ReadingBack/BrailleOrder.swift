package import Publications

/// Signs that may stand at words without a space, since the words are then other cells.
package typealias WordForm = (before: String, after: String)

extension BrailleReading {
  /// Which texts of a run do not stand after those before them, counted from 0: everything may be there, and still each under another's
  /// number. A text that is not there at all is among them.
  package func disordered(
    _ run: [[Inline]], in forms: [WordForm], language: String
  ) throws(BrailleError) -> [Int] {
    let cells = try sought(run, language)
    // Most runs need no other form, and where one does, words may be found too late without it.
    if inOrder(cells.map { [$0] }).isEmpty { return [] }
    let formed = try forms.map { form throws(BrailleError) in
      try sought(run.map { [.text(form.before)] + $0 + [.text(form.after)] }, language)
    }
    return inOrder(run.indices.map { index in formed.map { $0[index] } })
  }

  /// Of each text its forms, of which the first that is found counts.
  private func inOrder(_ texts: [[[UInt8]]]) -> [Int] {
    var place = 0
    return texts.indices.filter { index in
      let found = texts[index].compactMap { cells in
        essential.cells.position(of: cells, from: place).map { (start: $0, end: $0 + max(cells.count - 1, 0)) }
      }
      guard let first = found.min(by: { $0.start < $1.start }) else { return true }
      place = first.end
      return false
    }
  }

  /// The cells of each text, as they are compared.
  func sought(_ texts: [[Inline]], _ language: String) throws(BrailleError) -> [[UInt8]] {
    let (passages, indices) = ScriptWriter.bare(texts, language: language)
    let cells = try translation.cells(of: passages, grade)
    return indices.map { own in Searched.spaced(own.map { Essentials.of(cells[$0])[...] }) }
  }
}
