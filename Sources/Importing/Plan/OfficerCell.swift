import Papers

/// A cell that holds a directorate, a lead officer and whom to ask: “Place / Ann Example a.example@example.org”.
struct OfficerCell: Equatable {
  var directorate: String?
  var lead: String?
  var contact: String?

  /// `directorates` are those that the paper names elsewhere, squeezed.
  init(_ text: String, directorates: Set<String>) {
    let words = text.split(separator: " ").map(String.init)
    let addresses = words.filter(OfficerCell.isAddress)
    contact = addresses.isEmpty ? nil : addresses.joined(separator: " ")
    let rest = words.filter { !OfficerCell.isAddress($0) }.joined(separator: " ")
    if rest.isEmpty { return }
    if let cut = OfficerCell.atSlash(rest) ?? OfficerCell.atDash(rest) {
      directorate = cut.directorate
      lead = cut.lead.isEmpty ? nil : cut.lead
    } else if directorates.contains(OfficerCell.folded(rest)) {
      directorate = rest
    } else {
      lead = rest
    }
  }

  private static func isAddress(_ word: String) -> Bool {
    guard let sign = word.firstIndex(of: "@") else { return false }
    return word[..<sign].contains(where: \.isLetter) && word[sign...].contains(".")
  }

  /// A slash with a blank beside it; one between two names has none.
  static func atSlash(_ text: String) -> (directorate: String, lead: String)? {
    let scalars = Array(text.unicodeScalars)
    guard
      let offset = scalars.indices.first(where: { index in
        scalars[index] == "/" && index > 0
          && (scalars[index - 1] == " " || index + 1 == scalars.count || scalars[index + 1] == " ")
      })
    else { return nil }
    return halves(scalars, offset)
  }

  private static let roles: Set<String> = [
    "officer", "director", "head", "manager", "chief", "assistant", "leader", "solicitor", "treasurer",
  ]

  /// A dash after a body and not after a post, of which a name would follow: “Section 151 Officer – Ann Example”.
  private static func atDash(_ text: String) -> (directorate: String, lead: String)? {
    let scalars = Array(text.unicodeScalars)
    guard
      let offset = scalars.indices.first(where: { index in
        ["-", "–", "—"].contains(scalars[index]) && index > 0 && index + 1 < scalars.count
          && scalars[index - 1] == " " && scalars[index + 1] == " "
      })
    else { return nil }
    let cut = halves(scalars, offset)
    let isPost = WordAccount.words(cut.directorate.lowercased()).contains(where: roles.contains)
    return isPost ? nil : cut
  }

  private static func halves(_ scalars: [Unicode.Scalar], _ offset: Int) -> (directorate: String, lead: String) {
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String { CellText.trim(String(String.UnicodeScalarView(part))) }
    return (text(scalars[..<offset]), text(scalars[(offset + 1)...]))
  }

  /// “Children’s Wellbeing” and “Childrens Wellbeing”, “Place & Roads” and “Place and Roads” alike.
  static func folded(_ text: String) -> String { HeadingWords.squeeze(text.replacing("&", with: " and ")) }

  /// The directorate before a slash, or before a dash: how the other cells of the paper are read.
  static func prefix(of text: String) -> String? { (atSlash(text) ?? atDash(text))?.directorate }
}
