extension HeadingTable {
  /// The same in Welsh, with and without the mutations that a heading of two words has.
  static let welsh: [(ColumnField, [String])] = [
    (
      .number,
      ["Rhif", "Rhif yr Argymhelliad", "Rhif Argymhelliad", "Rhif y Cam", "Rhif Cam", "Rhif Eitem", "Cyf", "Cyf."]
    ),
    (.recommendation, ["Argymhelliad", "Argymhellion", "Argymhelliad Craffu", "Argymhellion Craffu"]),
    (.review, ["Adolygiad", "Adolygiad Craffu", "Grŵp Gorchwyl", "Grŵp Gorchwyl a Gorffen"]),
    (.section, ["Adran", "Thema", "Pennawd", "Blaenoriaeth", "Amcan"]),
    (
      .source,
      [
        "Ffynhonnell", "Tudalen", "Paragraff", "Cyfarfod", "Dyddiad y Cyfarfod", "Cofnod", "Rhif y Cofnod",
        "Rhif Cofnod",
        "Cyfarfod a Rhif y Cofnod",
      ]
    ),
    (.reference, ["Cyfeirnod", "Cyfeirnod y Cyngor"]),
    (.portfolio, ["Portffolio", "Deiliad Portffolio", "Deiliad y Portffolio", "Aelod Cabinet", "Aelod o'r Cabinet"]),
    (.considered, ["Dyddiad y Cabinet", "Dyddiad Ystyried", "Ystyriwyd"]),
    (
      .response,
      [
        "Ymateb", "Ymatebion", "Ymateb y Cabinet", "Ymateb y Weithrediaeth", "Ymateb Swyddogion", "Sylwadau",
        "Penderfyniad", "Penderfyniad y Cabinet", "Ymateb Rheolwyr",
      ]
    ),
    (.area, ["Maes i'w Wella", "Meysydd i'w Gwella", "Maes Gwella", "Canfyddiad"]),
    (
      .action,
      [
        "Gweithredu", "Gweithred", "Gweithredoedd", "Cam Gweithredu", "Camau Gweithredu", "Camau i'w Cymryd",
        "Camau", "Cam i'w Gymryd", "Tasg", "Beth fydd yn cael ei wneud",
      ]
    ),
    (
      .lead,
      [
        "Swyddog Arweiniol", "Swyddogion Arweiniol", "Swyddog Cyfrifol", "Swyddog sy'n Gyfrifol", "Arweinydd", "Arwain",
        "Cyfrifoldeb", "Cyfrifol", "Perchennog", "Gan bwy", "Pwy", "Person Cyfrifol",
      ]
    ),
    (
      .byWhen,
      [
        "Erbyn pryd", "Pryd", "Erbyn", "Dyddiad Targed", "Dyddiad Cwblhau", "Dyddiad Cau", "Amserlen", "Terfyn Amser",
        "Dyddiad Gweithredu", "Dyddiad Cyflawni",
      ]
    ),
    (.originalByWhen, ["Dyddiad Gwreiddiol", "Dyddiad Targed Gwreiddiol"]),
    (.revisedByWhen, ["Dyddiad Diwygiedig", "Dyddiad Targed Diwygiedig", "Dyddiad Newydd"]),
    (
      .measures,
      [
        "Canlyniad", "Canlyniadau", "Mesur", "Mesurau", "Mesur Llwyddiant", "Mesurau Llwyddiant",
        "Meini Prawf Llwyddiant",
      ]
    ),
    (.capacity, ["Adnoddau", "Cost", "Cyllideb", "Goblygiadau Adnoddau"]),
    (.partners, ["Partneriaid", "Pobl", "Cefnogaeth"]),
    (.monitoring, ["Monitro", "Monitro a Gwerthuso", "Llywodraethu"]),
    (.status, ["Statws", "Cwblhawyd", "Wedi'i Gwblhau", "Dyddiad Cwblhawyd", "Statws Presennol"]),
    (.rag, ["Coch Ambr Gwyrdd", "CAG", "Statws CAG", "Coch/Melyn/Gwyrdd"]),
    (
      .progress,
      [
        "Cynnydd", "Cynnydd hyd yma", "Cynnydd hyd yn hyn", "Diweddariad", "Y Diweddaraf", "Sefyllfa Bresennol",
        "Diweddariad Cynnydd",
      ]
    ),
  ]
}
