import Diagnostics

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
    /// The numbers of recommendations that wait for an answer, for a new response.
    package var waiting: [String] = []
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
    guard case .document(format.kind, _) = ContentLayout.placement(of: plan.path) else {
      throw Refusal(message: "\(plan.path) is the place of another kind of file; choose another --name.")
    }
    path = plan.path
    text = Skeleton(values: plan.values, body: plan.body).text(of: format)
  }
}

extension NewFile {
  init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

extension NewFile.Wish {
  package init(type: String) { self.type = type }
}
