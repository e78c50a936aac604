import Record
import Serialising

extension OParl {
  func organization(_ handle: Handle<Committee>, _ json: inout JSONWriter) {
    let committee = record[handle]
    json.object { json in
      json.oparl(id(of: handle), .organization)
      json.member("body", full(OParl.body))
      json.member("name", committee.document.title)
      if committee.shortTitle != committee.document.title { json.member("shortName", committee.shortTitle) }
      json.member("organizationType", "Gremium")
      json.member("classification", committee.kind == .council ? "Parlament" : committee.kind.label)
      json.member("startDate", committee.established?.iso)
      json.member("endDate", committee.abolished?.iso)
      json.some("membership", seats(on: handle).map { address(of: $0) })
      json.member("scrutable:predecessor", committee.predecessor.map { id(of: $0) })
      common(handle.ref, &json)
    }
  }

  func person(_ handle: Handle<Person>, _ json: inout JSONWriter) {
    let person = record[handle]
    json.object { json in
      json.oparl(id(of: handle), .person)
      json.member("body", full(OParl.body))
      json.member("name", person.addressedName)
      json.some("phone", [person.telephone].compactMap(\.self))
      json.some("email", [person.email].compactMap(\.self))
      json.some("status", [person.role].compactMap(\.self))
      json.some("membership", seats(of: handle)) { membership($1, &$0) }
      json.member("scrutable:party", person.party)
      json.member("scrutable:ward", person.ward)
      common(handle.ref, &json)
    }
  }

  private func membership(_ seat: Seat, _ json: inout JSONWriter) {
    json.object { json in
      json.oparl(address(of: seat), .membership)
      json.member("person", id(of: seat.membership.person))
      json.member("organization", id(of: seat.committee))
      json.member("role", seat.membership.role.label)
      json.member("startDate", seat.membership.from?.iso)
      json.member("endDate", seat.membership.lastDay?.iso)
      json.member("scrutable:representing", seat.membership.representing)
    }
  }

  /// A membership, which is known by the committee and its place in the committee's list.
  private struct Seat {
    let committee: Handle<Committee>
    let number: Int
    let membership: Membership
  }

  private func address(of seat: Seat) -> String {
    "\(id(of: seat.membership.person))#seat-\(record[seat.committee].document.id.last.text)-\(seat.number + 1)"
  }

  private func seats(on handle: Handle<Committee>) -> [Seat] {
    record[handle].members.enumerated().compactMap { number, member in
      member.open.map { Seat(committee: handle, number: number, membership: $0) }
    }
  }

  private func seats(of person: Handle<Person>) -> [Seat] {
    record.committees.indices.flatMap { seats(on: Handle($0)) }.filter { $0.membership.person == person }
  }
}
