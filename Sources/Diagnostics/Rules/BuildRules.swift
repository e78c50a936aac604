// The rules of what a build finds, makes and takes over from elsewhere.

extension Explanation {
  static let publishedStateUnreadable = Explanation(
    "What the last build left beside the site is as it was left.",
    why: "From it the site knows what changed since. Without it the list of changes begins again on this day.",
    mend: "Bring back .scrutable/published.txt from a copy of the published site, then build again.")
  static let recordsGone = Explanation(
    "What was published is not gone from the files without a word.",
    why:
      "Links to it break, the list of changes says that it was withdrawn, and calendars call a meeting off; a folder that was "
      + "copied by halves looks the same.",
    mend:
      "Bring the files back; or say in a file that is kept why it is withheld; or give it as a former address (aliases:) to what "
      + "stands for it now. Where all of it is to go, build with --withdraw and the number.")
  static let movedWithoutAlias = Explanation(
    "A record that moved names its former address.",
    why:
      "Without it the old address dies, and readers, feeds and calendars are told that one record was withdrawn and another made.",
    mend:
      "Write the former address under aliases: of the file, as the message says; or build with --withdraw and the number."
  )
  static let formatIncomplete = Explanation(
    "Every format of a publication holds every recommendation, action, resolution, numbered paragraph, table cell and link of it.",
    why:
      "A person who reads in large print, braille or by ear would be told less than others, and would not know it.",
    mend:
      "This is a fault of the program and not of the file; please report it with the file. Until it is mended, publish all "
      + "but the one file with --without and its address; the page then says that it is missing.",
    source: "Equality Act 2010 s.20(6); SI 2018/952 reg 6")
  static let formatUnmade = Explanation(
    "Every publication can be made into every format the council offers.",
    why: "A format that is offered for one paper and missing for the next cannot be relied on.",
    mend:
      "Do what the message says; or leave the file out with --without, or the format with “formats:” in council.yml.")
  static let auditReport = Explanation(
    "A report given with --audit-report is one that an audit of the site wrote.",
    why: "The register of checks takes results over from it; what it cannot read it calls not run.",
    mend: "Run `make audit`, which writes audit/report.json and builds with it.")
  static let sharePicture = Explanation(
    "Reviews, topics and meetings have a picture to be shown where their address is shared, and it can be read.",
    why:
      "Without it a link is shown as bare words; and for a letter that no font has, a box is drawn that nobody can read.",
    mend:
      "Install what the message names; or leave the pictures out: formats: in council.yml, without “share”.")
  static let unreadablePaper = Explanation(
    "A paper to import is a file of a kind that can be read.",
    why: "Guessing at the bytes of another kind would publish what nobody wrote.",
    mend: "Save it in a kind that is read, as the message says.")
  static let paperNotUnderstood = Explanation(
    "A paper to import is what the command calls it, and says whose meeting it is of and when.",
    why:
      "An agenda without items, or minutes of an unknown meeting, would be published under a wrong name or not at all.",
    mend: "Say what the paper lacks with --committee, --date or --title, or import it as what it is.")
  static let tableNotUnderstood = Explanation(
    "A paper to import has headings: over its columns, or with the dates of its meetings.",
    why: "Without them nobody can tell what the words mean.",
    mend: "Name the columns with --column, or give each date a line of its own.")
  static let columnNotMapped = Explanation(
    "Every column of an imported table has a place in the record.",
    why: "Its words would otherwise be lost; they are listed in the report instead.",
    mend: "Map it with --column \"Heading=field\".")
  static let doubtfulReading = Explanation(
    "What an import read, joined, filled in or left out on less than certain evidence is looked at by a person.",
    why:
      "A paper rarely says whether two rows are one, or what an empty cell, a hidden row or an encoding without a name means; the import chooses what is likeliest.",
    mend:
      "Compare the row that is named with the paper, and correct the file that was written where the choice was wrong.")
  static let doubtfulUpdate = Explanation(
    "A row of a paper that comes again is, by its number and its text, one row of the record.",
    why: "Changing the wrong row would put one officer's words under another's name; so it stays as it is.",
    mend: "Look at the row in the paper and at the one in the record, and change that by hand.")
  static let goneFromPaper = Explanation(
    "What the record has from a paper stands in the paper when it comes again.",
    why: "A recommendation that silently leaves a tracker is still owed an answer, so the record keeps it.",
    mend: "Ask why it left; where it was closed, write closed-as and closed-on.")
  static let doubtfulKind = Explanation(
    "What kind of paper a file is can be told from its words.",
    why: "A paper taken for another kind would come in with its words under the wrong fields.",
    mend: "Say what it is: `scrutable import table FILE`, `scrutable import minutes FILE` and so on.")
}
