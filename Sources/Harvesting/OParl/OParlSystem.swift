import History
import Record
import Serialising

extension OParl {
  func system(_ json: inout JSONWriter) {
    json.object { json in
      json.oparl(full(HarvestAddress.oparlSystem), .system)
      json.member("oparlVersion", OParlType.namespace)
      json.member("license", record.council.licence.address)
      json.member("body", address(of: .bodies))
      json.member("name", record.council.siteTitle)
      contact(&json)
      json.member("website", base)
    }
  }

  func body(_ json: inout JSONWriter) {
    let id = full(OParl.body)
    json.object { json in
      json.oparl(id, .body)
      json.member("system", full(HarvestAddress.oparlSystem))
      json.member("name", record.council.name)
      json.member("license", record.council.licence.address)
      json.member("oparlSince", moment(history.since))
      contact(&json)
      json.member("website", base)
      json.member("web", base)
      json.member("organization", address(of: .organizations))
      json.member("person", address(of: .persons))
      json.member("meeting", address(of: .meetings))
      json.member("paper", address(of: .papers))
      json.array("legislativeTerm", years) { json, year in
        json.object { json in
          json.oparl(id + "#year-\(year.slug.text)", .legislativeTerm)
          json.member("name", "Municipal year \(year.label)")
          json.member("startDate", record.council.firstDay(of: year)?.iso)
          json.member("endDate", record.council.firstDay(of: year.next)?.adding(days: -1).iso)
        }
      }
    }
  }

  private func contact(_ json: inout JSONWriter) {
    json.member("contactEmail", record.council.email)
    if record.council.email != nil { json.member("contactName", record.council.contactName) }
  }

  /// The municipal years in which there were meetings, and those between.
  private var years: [MunicipalYear] {
    guard let first = record.meetings.first, let last = record.meetings.last else { return [] }
    var years = [record.municipalYear(of: first.date)]
    while let year = years.last, year < record.municipalYear(of: last.date) { years.append(year.next) }
    return years
  }
}
