import Formats
import Publications
import Record
import Registering
import Serialising

/// The register in the W3C's Evaluation and Report Language 1.0 (Working Draft of 2 February 2017), as JSON-LD: an assertion for
/// each check of each publication, and for each validator of each file. It stands with its subject, which so is named once.
struct RegisterAssertions {
  private let register: Register

  init(_ register: Register) { self.register = register }

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      context(&json)
      json.array("@graph", [Part.assertors, .criteria, .results, .subjects]) { json, part in put(part, &json) }
    }
    return json.bytes + [10]
  }

  private enum Part { case assertors, criteria, results, subjects }

  private func put(_ part: Part, _ json: inout JSONWriter) {
    switch part {
    case .assertors: assertors(&json)
    case .criteria: for check in register.checks { criterion(check, &json) }
    case .results: sharedResults(&json)
    case .subjects: for row in register.rows { subjects(of: row, &json) }
    }
  }

  private func context(_ json: inout JSONWriter) {
    json.object("@context") { json in
      json.member("@vocab", "http://www.w3.org/ns/earl#")
      json.member("dct", "http://purl.org/dc/terms/")
      json.object("assertedBy") { $0.member("@type", "@id") }
      json.object("assertions") { $0.member("@reverse", "http://www.w3.org/ns/earl#subject") }
      json.object("result") { $0.member("@type", "@id") }
      json.object("test") { $0.member("@type", "@id") }
      json.object("mode") { $0.member("@type", "@vocab") }
      json.object("outcome") { $0.member("@type", "@vocab") }
      json.object("date") { json in
        json.member("@id", "dct:date")
        json.member("@type", "http://www.w3.org/2001/XMLSchema#date")
      }
    }
  }

  private func assertors(_ json: inout JSONWriter) {
    assertor("#scrutable", "Scrutable", register.version, &json)
    for validator in Validator.allCases {
      guard let run = register.audit.run(of: validator) else { continue }
      assertor(name(of: validator), run.software, run.version, &json)
    }
  }

  private func name(of validator: Validator) -> String { "#by-\(validator.rawValue)" }

  private func assertor(_ id: String, _ title: String, _ version: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@id", id)
      json.strings("@type", ["Assertor", "Software"])
      json.member("dct:title", title)
      json.member("dct:hasVersion", version)
    }
  }

  private func criterion(_ check: CheckNote, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@id", "#\(check.name)")
      json.member("@type", "TestCriterion")
      json.member("dct:title", check.name)
      json.member("dct:description", "\(check.promise) It does not prove: \(check.limits)")
    }
  }

  /// A publication's page is a subject for what its tree was checked for: the page and every file are made from that.
  private func subjects(of row: RegisterRow, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@id", "../../" + row.page)
      json.member("@type", "TestSubject")
      json.member("dct:title", row.title)
      json.array("assertions", FormatChecks.all) { json, check in
        let name = type(of: check).name
        assertion("#scrutable", name, found: row.findings.filter { $0.check == name }.map(\.message), &json)
      }
    }
    for file in row.files { subject(file, row, &json) }
  }

  private func subject(_ file: RegisterFile, _ row: RegisterRow, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@id", "../../" + file.entry.path)
      json.member("@type", "TestSubject")
      json.member("dct:title", "\(row.title), \(file.entry.title ?? file.entry.format.rawValue)")
      json.object("dct:isFormatOf") { $0.member("@id", "../../" + row.page) }
      let outcomes = register.audit.outcomes(on: file).map(Optional.some)
      json.array("assertions", [nil] + outcomes) { json, result in
        guard let (validator, outcome) = result else {
          return assertion("#scrutable", CheckNote.parity, found: [], &json)
        }
        switch outcome {
        case .notRun, .stale: assertion("#scrutable", validator.rawValue, found: nil, &json)
        case .passed, .failed:
          assertion(name(of: validator), validator.rawValue, found: outcome.findings.map(\.message), &json)
        }
      }
    }
  }

  /// `found`: nil where the test was not run. What so many assertions share is one result, and named.
  private func assertion(_ by: String, _ check: String, found: [String]?, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "Assertion")
      json.member("assertedBy", by)
      json.member("mode", "automatic")
      json.member("test", "#" + check)
      guard let found, !found.isEmpty else { return json.member("result", found == nil ? "#untested" : "#passed") }
      json.object("result") { json in
        result("failed", &json)
        json.member("dct:description", found.joined(separator: "; "))
      }
    }
  }

  private func sharedResults(_ json: inout JSONWriter) {
    for outcome in ["passed", "untested"] {
      json.object { json in
        json.member("@id", "#" + outcome)
        result(outcome, &json)
      }
    }
  }

  private func result(_ outcome: String, _ json: inout JSONWriter) {
    json.member("@type", "TestResult")
    json.member("outcome", outcome)
    json.member("date", register.day.iso)
  }
}
