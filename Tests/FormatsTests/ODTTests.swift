import Packing
import Testing

@testable import Formats
@testable import Publications

struct ODTTests {
  private func part(_ path: String, of publication: Publication = Sample.publication) throws -> String {
    let reader = try #require(ZipReader(ODT.file(of: publication)))
    return String(decoding: try #require(reader.content(of: path)), as: UTF8.self)
  }

  @Test func listsEveryFileItHolds() throws {
    let bytes = ODT.file(of: Sample.publication)
    #expect(String(decoding: bytes[30..<77], as: UTF8.self) == "mimetypeapplication/vnd.oasis.opendocument.text")
    let manifest = try part("META-INF/manifest.xml")
    for entry in try #require(ZipReader(bytes)).entries.dropFirst(2) {
      #expect(manifest.contains("manifest:full-path=\"\(entry.path)\""))
    }
  }

  @Test(arguments: [
    "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Falls &amp; fractures &lt;draft plan&gt;</text:h>",
    "<text:h text:style-name=\"Heading_20_3\" text:outline-level=\"3\"><text:bookmark text:name=\"falls-by-ward\"/>By ward</text:h>",
    "<text:bookmark text:name=\"para-1-1\"/><text:span text:style-name=\"Number\">1.1</text:span> To tell the HWB of ",
    "<text:a xlink:type=\"simple\" xlink:href=\"#falls-by-ward\" text:style-name=\"Internet_20_link\">the table</text:a>",
    "xlink:href=\"https://guidance.example/falls?a=1&amp;b=2\"",
    "<style:style style:name=\"Language_cy\" style:family=\"text\"><style:text-properties fo:language=\"cy\" fo:country=\"GB\"/>",
    "<text:span text:style-name=\"Language_cy\">Iechyd da</text:span><text:line-break/>",
    "<table:table-header-columns><table:table-column/></table:table-header-columns>"
      + "<table:table-column table:number-columns-repeated=\"2\"/><table:table-header-rows>",
    "<text:p text:style-name=\"Row_20_Heading\"><text:bookmark text:name=\"row-1\"/>Alder</text:p>",
    "<text:p text:style-name=\"Table_20_Figures\">17</text:p>",
    "<text:span text:style-name=\"Number\">(a)</text:span> that the plan be noted; and</text:p>",
    "<svg:title>Falls since 2020</svg:title><svg:desc>From 390 in 2020 to 412 in 2025.</svg:desc>",
    "<text:p text:style-name=\"Preformatted_20_Text\">a <text:s text:c=\"1\"/>b</text:p>",
    "<text:p text:style-name=\"Fact_20_Name\">HWB</text:p>\n<text:p text:style-name=\"Fact\">Health and Wellbeing Board</text:p>",
  ]) func keeps(_ markup: String) throws {
    #expect(try part("content.xml").contains(markup))
  }

  @Test func isWrittenInTheLanguageOfThePublication() throws {
    #expect(try part("styles.xml").contains("fo:language=\"en\" fo:country=\"GB\""))
    #expect(try part("meta.xml").contains("<dc:title>Falls &amp; fractures &lt;draft plan&gt;</dc:title>"))
  }

  @Test func givesAChartTheColoursItHasOnThePage() throws {
    let chart = try part("Pictures/chart-1.svg")
    #expect(chart.contains("xmlns=\"http://www.w3.org/2000/svg\"") && chart.contains(".chart-line{stroke:"))
  }

  @Test func isTheSameEachTime() { #expect(ODT.file(of: Sample.publication) == ODT.file(of: Sample.publication)) }
}
