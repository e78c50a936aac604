import Diagnostics

// What is told of two rows with one number that no heading parts, as papers have whose tables each begin at 1.

extension Diagnostic {
  static func repeated(_ noun: String, _ number: String, _ range: SourceRange, first: SourceRange, id: String)
    -> Diagnostic
  {
    Diagnostic(
      .repeatedNumber, .warning,
      "there are two of \(noun) \(number), and nothing says to what each belongs; this one has the id “\(id)”",
      at: range,
      fixes: [
        .advise(
          "both keep the number of the paper; where a column names their groups, say so: --column \"Heading=section\"")
      ],
      related: [.init("the first one", at: first)])
  }
}
