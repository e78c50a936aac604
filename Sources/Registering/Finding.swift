/// What a check found.
package struct Finding: Sendable, Equatable {
  /// A fault keeps somebody out; advice makes a text easier.
  package enum Weight: String, Sendable { case fault, advice }

  /// The name of the check.
  package let check: String
  package let weight: Weight
  /// The anchor of the nearest place above it that has one.
  package let anchor: String?
  package let message: String
  package let fix: String
  /// Words at the place, by which it can be found in the file that they were written in.
  package let words: String?

  package init(
    _ check: String, _ weight: Weight, at anchor: String?, _ message: String, fix: String, words: String? = nil
  ) {
    self.check = check
    self.weight = weight
    self.anchor = anchor
    self.message = message
    self.fix = fix
    self.words = words
  }
}
