import Building
import Diagnostics
import Foundation
import Testing

/// Footnotes, decisions in lists and lines in many forms, from the file to every format: nothing is lost on the way.
@Suite struct FootnoteBuildTests {
  private static let report = """
    ---
    title: Falls
    background-papers: none identified
    ---

    ## Lamps

    1. Lamps cost more[^1] than ropes[^b], and more[^1].

    - • points
    • lamps

    ## Ramps

    2. Words go on.

    [^1]: Tariffs of **August**.

        Without carriage.
    [^b]: See [the tables](https://example.org/b).
    """

  private static let minutes = """
    ---
    ---

    ## 45/26. Falls[^1] {item 7}

    - **RESOLVED:** that the first be done.
    - AGREED: that the second be done.

    > NOTED that the third was done.

    RESOLVED:

    1. that a be done;

    2. that b be done.

    [^1]: With thanks.
    """

  /// Nothing is missing in any format: the build proves each against the record.
  @Test func everyFormatHoldsThem() async throws {
    let site = try TestSite(
      SmallCouncil.with([
        "reports/falls.md": Self.report, "meetings/2026-10-07-children/minutes.md": Self.minutes,
      ]))
    let faults = try await site.build(formats: nil).diagnostics.filter {
      $0.severity == .error || $0.rule == .wordsLost
    }
    #expect(faults == [], "\(faults)")
  }
}
