import Formats
import Publications
import Record
import Registering
import Serialising

/// The register as JSON; `schema` describes it.
struct RegisterData {
  let register: Register

  init(_ register: Register) { self.register = register }

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "register.schema.json")
      json.member("asAt", register.day.iso)
      json.member("council", register.council)
      json.member("site", register.site)
      json.object("program") { json in
        json.member("name", "Scrutable")
        json.member("version", register.version)
        json.member("checks", FormatChecks.version)
      }
      json.array("checks", register.checks) { json, check in put(check, &json) }
      json.array("publications", register.rows) { json, row in put(row, &json) }
    }
    return json.bytes + [10]
  }

  private func put(_ check: CheckNote, _ json: inout JSONWriter) {
    json.object { json in
      json.member("name", check.name)
      json.member("kind", check.kind.rawValue)
      json.member("by", check.by)
      json.member("promise", check.promise)
      json.member("limits", check.limits)
      json.member("result", check.result)
    }
  }

  private func put(_ row: RegisterRow, _ json: inout JSONWriter) {
    json.object { json in
      json.member("kind", row.kind.rawValue)
      json.member("title", row.title)
      json.member("page", row.page)
      if let age = row.readingAge {
        json.object("readingAge") { json in
          json.member("automatedReadabilityIndex", age.ari)
          json.member("colemanLiau", age.colemanLiau)
          json.member("mean", age.mean)
        }
      }
      json.array("findings", row.findings) { json, finding in put(finding, &json) }
      json.array("files", row.files) { json, file in put(file, &json) }
    }
  }

  private func put(_ finding: Finding, _ json: inout JSONWriter) {
    json.object { json in
      json.member("check", finding.check)
      json.member("weight", finding.weight.rawValue)
      json.member("anchor", finding.anchor)
      json.member("message", finding.message)
      json.member("fix", finding.fix)
    }
  }

  private func put(_ file: RegisterFile, _ json: inout JSONWriter) {
    json.object { json in
      json.member("format", file.entry.format.rawValue)
      json.member("holds", file.entry.title)
      json.member("path", file.entry.path)
      json.member("size", file.entry.size)
      json.member("pages", file.entry.pages)
      json.member("seconds", file.entry.seconds)
      json.member("hash", file.hash)
      json.member("lookedFor", file.expected)
      json.array("results", register.audit.outcomes(on: file)) { json, result in
        json.object { json in
          json.member("check", result.validator.rawValue)
          json.member("outcome", result.outcome.name)
          if !result.outcome.findings.isEmpty {
            json.array("findings", result.outcome.findings) { json, finding in
              json.object { json in
                json.member("rule", finding.rule)
                json.member("message", finding.message)
              }
            }
          }
        }
      }
    }
  }
}
