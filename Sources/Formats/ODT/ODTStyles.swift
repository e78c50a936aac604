import Record
import Serialising

/// The named styles of an ODT. A reader changes the look of the whole document by changing these.
enum ODTStyles {
  static func bytes(language: String) -> [UInt8] {
    var markup = XMLWriter()
    markup.open("office:document-styles", ODTNames.spaces)
    markup.raw(ODTNames.fonts)
    markup.open("office:styles")
    markup.open("style:default-style", ["style:family": "paragraph"])
    markup.empty(
      "style:paragraph-properties",
      [
        "fo:line-height": "130%", "fo:margin-bottom": "0.25cm", "fo:orphans": "2", "fo:widows": "2",
        "style:writing-mode": language.writingDirection.map { _ in "rl-tb" },
      ])
    markup.open("style:text-properties", ["style:font-name": "Sans", "fo:font-size": "12pt"])
    for (name, value) in ODTNames.attributes(of: language) { markup.attribute(name, value) }
    markup.closeEmpty()
    markup.close()
    markup.raw(common)
    markup.close()
    markup.raw(page)
    markup.closeLine()
    return markup.bytes
  }

  private static let common: StaticString = """
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
    <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" \
    style:parent-style-name="Standard" style:class="text"/>\
    <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter">\
    <style:text-properties fo:font-size="24pt" fo:font-weight="bold"/></style:style>\
    <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" \
    style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:margin-top="0.5cm" \
    fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" \
    style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties fo:font-size="24pt"/></style:style>\
    <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" \
    style:parent-style-name="Heading" style:default-outline-level="2"><style:text-properties fo:font-size="18pt"/></style:style>\
    <style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" \
    style:parent-style-name="Heading" style:default-outline-level="3"><style:text-properties fo:font-size="15pt"/></style:style>\
    <style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" \
    style:parent-style-name="Heading" style:default-outline-level="4"><style:text-properties fo:font-size="13pt"/></style:style>\
    <style:style style:name="Heading_20_5" style:display-name="Heading 5" style:family="paragraph" \
    style:parent-style-name="Heading" style:default-outline-level="5"/>\
    <style:style style:name="Heading_20_6" style:display-name="Heading 6" style:family="paragraph" \
    style:parent-style-name="Heading" style:default-outline-level="6"/>\
    <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" \
    style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>\
    <style:style style:name="Row_20_Heading" style:display-name="Row Heading" style:family="paragraph" \
    style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Table_20_Figures" style:display-name="Table Figures" style:family="paragraph" \
    style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="end"/></style:style>\
    <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="1cm"/></style:style>\
    <style:style style:name="Resolution" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="0.5cm" fo:padding-left="0.3cm" fo:border-left="2pt solid #000000"/></style:style>\
    <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard">\
    <style:text-properties fo:font-size="11pt"/></style:style>\
    <style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" style:family="paragraph" \
    style:parent-style-name="Standard"><style:text-properties style:font-name="Mono"/></style:style>\
    <style:style style:name="Fact_20_Name" style:display-name="Fact Name" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm" fo:keep-with-next="always"/>\
    <style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Fact" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="0.75cm"/></style:style>\
    <style:style style:name="Horizontal_20_Line" style:display-name="Horizontal Line" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:border-bottom="0.5pt solid #000000"/></style:style>\
    <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:text-align="center"/></style:style>\
    <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">\
    <style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>\
    <style:style style:name="Struck" style:family="text">\
    <style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>\
    <style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text">\
    <style:text-properties style:font-name="Mono"/></style:style>\
    <style:style style:name="Number" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">\
    <style:text-properties fo:color="#1d4f91" style:text-underline-style="solid"/></style:style>\
    <text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">\
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment \
    text:label-followed-by="listtab" fo:margin-left="0.75cm" fo:text-indent="-0.5cm"/></style:list-level-properties>\
    </text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="–">\
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment \
    text:label-followed-by="listtab" fo:margin-left="1.5cm" fo:text-indent="-0.5cm"/></style:list-level-properties>\
    </text:list-level-style-bullet></text:list-style>\
    <text:list-style style:name="As_20_written" style:display-name="As written"><text:list-level-style-number text:level="1" \
    style:num-format=""><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
    <style:list-level-label-alignment text:label-followed-by="nothing" fo:margin-left="0.75cm" fo:text-indent="-0.75cm"/>\
    </style:list-level-properties></text:list-level-style-number><text:list-level-style-number text:level="2" \
    style:num-format=""><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
    <style:list-level-label-alignment text:label-followed-by="nothing" fo:margin-left="1.5cm" fo:text-indent="-0.75cm"/>\
    </style:list-level-properties></text:list-level-style-number></text:list-style>
    """

  private static let page: StaticString = """
    <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" \
    style:print-orientation="portrait" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"/>\
    <style:footer-style/></style:page-layout><style:page-layout style:name="A4-turned"><style:page-layout-properties \
    fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="2cm" \
    fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:footer-style/></style:page-layout>\
    </office:automatic-styles><office:master-styles>\
    <style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">\
    <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page>\
    <style:master-page style:name="Turned" style:page-layout-name="A4-turned"><style:footer><text:p text:style-name="Footer">\
    <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
    """
}

/// What the documents of an ODT have in common.
enum ODTNames {
  static let fonts: StaticString = """
    <office:font-face-decls><style:font-face style:name="Sans" svg:font-family="Arial, 'Liberation Sans'" \
    style:font-family-generic="swiss"/><style:font-face style:name="Mono" svg:font-family="'Liberation Mono'" \
    style:font-pitch="fixed"/></office:font-face-decls>
    """

  static let spaces: XMLWriter.Attributes = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:xlink": "http://www.w3.org/1999/xlink", "office:version": "1.3",
  ]

  /// `language` is BCP 47; ODF wants language and country apart.
  static func attributes(of language: String) -> XMLWriter.Attributes {
    let parts = language.split(separator: "-").map(String.init)
    let (own, country) = (parts.first ?? language, parts.dropFirst().first { $0.utf8.count == 2 })
    guard language.writingDirection != nil else { return ["fo:language": own, "fo:country": country ?? "GB"] }
    // Scripts from right to left have a language of their own beside the Western one.
    return ["style:language-complex": own, "style:country-complex": country ?? "none"]
  }
}
