/// The register for machines: as our own JSON, with a description of it, and as EARL 1.0.
package struct RegisterFiles: Sendable {
  package static let folder = "accessibility/formats/"
  package static let json = folder + "register.json"
  package static let earl = folder + "register.earl.jsonld"
  package static let schema = folder + "register.schema.json"

  /// A file: its path, and its bytes when somebody wants them.
  package struct File: Sendable {
    package let path: String
    package let make: @Sendable () -> [UInt8]
  }

  private let register: Register

  package init(_ register: Register) { self.register = register }

  package func files() -> [File] {
    guard !register.rows.isEmpty else { return [] }
    return [
      File(path: RegisterFiles.json) { [register] in RegisterData(register).bytes },
      File(path: RegisterFiles.earl) { [register] in RegisterAssertions(register).bytes },
      File(path: RegisterFiles.schema) { Array(RegisterData.schema.utf8) },
    ]
  }
}
