/// What a pass made, with what it found on the way.
package struct Checked<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Checked<Other> {
    Checked<Other>(transform(value), diagnostics)
  }
}

extension Checked: Sendable where Value: Sendable {}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Checked {
  package var hasErrors: Bool { diagnostics.hasErrors }
}
