// The rules of a theme.

extension Explanation {
  static let templateSyntax = Explanation(
    "A template is well-formed.",
    why: "The page cannot be made.",
    mend: "Close every section, and write tags as {{name}}.")
  static let templateUnknownName = Explanation(
    "A template uses only names that its page offers.",
    why: "A misspelt name would leave a hole in every page.",
    mend: "Use the nearest name, or see docs/theme-reference.md.")
  static let templateMissingPartial = Explanation(
    "A partial or parent that a template includes, or a part that a style sheet imports, is in the theme.",
    why: "Part of every page would be missing.",
    mend: "Correct the name, or add the file to the theme.")
  static let templateNotAList = Explanation(
    "A section opens over a list, a part or a yes-or-no value.",
    why: "A section over plain text would do nothing, or repeat nothing.",
    mend: "Use {{name}} to print the text.")
  static let templateContext = Explanation(
    "A value is used where it can be made safe.",
    why: "In a script or a style a value could break out of its place.",
    mend: "Move the tag into the text or an attribute in quotation marks.")
  static let templateRecursion = Explanation(
    "A partial does not include itself without end.",
    why: "The page would never be finished.",
    mend: "Put the inclusion inside a section over the list it descends.")
  static let lowContrast = Explanation(
    "Text stands out from its background by at least 4.5 to 1.",
    why: "People with low vision could not read it.",
    mend: "Choose a darker or a lighter colour.",
    source: "WCAG 2.2, success criterion 1.4.3")
  static let missingString = Explanation(
    "Every word of the theme is in its strings file.",
    why: "The page would show a hole instead of a word.",
    mend: "Add it to strings/en.strings.")
  static let themeSetting = Explanation(
    "A setting of the theme is one it knows, with a value it can use.",
    why: "The setting would have no effect.",
    mend: "Correct it; docs/theme-reference.md lists them.")
}
