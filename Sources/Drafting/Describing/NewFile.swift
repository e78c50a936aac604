import Diagnostics
import Record

/// A new content file: where it goes, and a text that builds as it stands.
package struct NewFile: Sendable, Equatable {
  package var path: String
  package var text: String

  /// What the clerk asked for.
  package struct Wish: Sendable {
    package var type: String
    package var name: String?
    package var title: String?
    package var committee: String?
    package var date: String?
    package var meeting: String?
    package var review: String?

    package init(
      type: String, name: String? = nil, title: String? = nil, committee: String? = nil, date: String? = nil,
      meeting: String? = nil, review: String? = nil
    ) {
      self.type = type
      self.name = name
      self.title = title
      self.committee = committee
      self.date = date
      self.meeting = meeting
      self.review = review
    }
  }

  /// Why no file can be written, for the person at the keyboard.
  package struct Refusal: Error {
    package var message: String
  }

  package init(_ wish: Wish) throws(Refusal) {
    guard let format = FileFormat.all.first(where: { $0.kind.rawValue == wish.type }) else {
      let known = FileFormat.all.map(\.kind.rawValue).joined(separator: ", ")
      let near =
        nearest(to: wish.type, among: FileFormat.all.map(\.kind.rawValue)).map { " Did you mean “\($0)”?" } ?? ""
      throw Refusal(message: "No record type is called “\(wish.type)”.\(near) There are: \(known).")
    }
    let plan = try SkeletonPlan(format.kind, wish.checked(for: format.kind))
    path = plan.path
    text = Skeleton(values: plan.values, body: plan.body).text(of: format)
  }
}

extension NewFile.Wish {
  /// The same with a meeting's date as 2026-12-09; refuses names that cannot be part of an address, or lead out of the folder.
  fileprivate func checked(for kind: DocumentKind) throws(NewFile.Refusal) -> NewFile.Wish {
    var wish = self
    if kind == .meeting { wish.date = try date.map(NewFile.Wish.day) }
    let names = [
      ("--name", name), ("--committee", committee), ("--meeting", meeting), ("--review", review), ("--date", wish.date),
    ]
    for case (let option, let value?) in names where Slug(value) == nil {
      let better = Slug.make(from: value).map { "; write “\($0.text)”" } ?? ""
      throw NewFile.Refusal(message: "\(option) takes small letters, digits and hyphens; got “\(value)”\(better).")
    }
    return wish
  }

  private static func day(_ words: String) throws(NewFile.Refusal) -> String {
    switch Day.parse(words: words) {
    case .day(let day): return day.iso
    case .impossible(_, let reason): throw NewFile.Refusal(message: "“\(words)” is not a date: \(reason).")
    case .weekdayMismatch, .notADay:
      throw NewFile.Refusal(message: "“\(words)” is not a date; write it as 2026-12-09.")
    }
  }
}
