import Diagnostics
import Foundation
import Testing

@testable import Theme

/// The public cases of the Mustache specification, read from beside the repository when they are there.
@Suite struct SpecificationTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var name: String
    var data: JSON
    var template: String
    var partials: [String: String]?
    var expected: String

    var testDescription: String { name }
  }

  private struct File: Decodable { var tests: [Case] }

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/mustache-spec")

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func cases(_ file: String) -> [Case] {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(file + ".json")),
      let read = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return read.tests
  }

  static let counts = [
    "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12, "sections": 34,
    "~dynamic-names": 21, "~inheritance": 27,
  ]

  @Test(
    .enabled(if: isThere, "../shared/mustache-spec is not beside this repository"), arguments: counts.keys.sorted())
  func readsEveryCase(file: String) {
    #expect(Self.cases(file).count >= Self.counts[file] ?? 0)
  }

  @Test(
    .enabled(if: isThere, "../shared/mustache-spec is not beside this repository"),
    arguments: counts.keys.sorted().flatMap(cases))
  func rendersAsSpecified(_ specified: Case) throws {
    let shape = OpenVocabulary.shape(of: [specified.data])
    var sources = specified.partials ?? [:]
    sources["(page)"] = specified.template
    let template = try #require(compileOpen(sources, page: "(page)", shape: shape))
    var bytes: [UInt8] = []
    template.render(OpenVocabulary.view(of: specified.data, shape), at: "", into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == specified.expected)
  }

  private func compileOpen(_ sources: [String: String], page: String, shape: Shape) -> CompiledTemplate? {
    let parsed = sources.map { ($0, Parser.parse(TemplateSource(path: $0, bytes: Array($1.utf8))).value) }
    var compiler = Compiler(templates: Dictionary(uniqueKeysWithValues: parsed), strictness: .open)
    guard let entry = compiler.compilePage(page, shape: shape) else { return nil }
    return CompiledTemplate(shape: shape, program: Program(compiler.routines.map(\.steps)), entry: entry)
  }
}
