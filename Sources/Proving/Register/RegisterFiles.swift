package import Record
package import Registering

/// The register for machines: as our own JSON, with a description of it, and as EARL 1.0.
package struct RegisterFiles: Sendable {
  private let register: Register

  package init(_ register: Register) { self.register = register }

  package func files() -> [MadeFile] {
    guard !register.rows.isEmpty else { return [] }
    return [
      MadeFile(path: RegisterAddress.json) { [register] in RegisterData(register).bytes },
      MadeFile(path: RegisterAddress.earl) { [register] in RegisterAssertions(register).bytes },
      MadeFile(path: RegisterAddress.schema) { Array(RegisterData.schema.utf8) },
    ]
  }
}
