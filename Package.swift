// swift-tools-version: 6.2
import PackageDescription

/// What every room is compiled with: see CONTRIBUTING.md, “Settings”.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house; an import that is not listed here does not compile.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

func tests(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + imports, swiftSettings: settings)
}

let package = Package(
  name: "scrutable",
  products: [.executable(name: "scrutable", targets: ["scrutable"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLoader"),
    // Opened while the program runs, not linked: see Sources/Libraries.
    .systemLibrary(name: "CLouis", providers: [.apt(["liblouis-dev", "liblouis-data"])]),
    // The same, and declared by ourselves: a build without sound needs neither of the two libraries behind it.
    .systemLibrary(name: "CSpeech"),
    // Likewise, with the libraries that draw share pictures.
    .systemLibrary(name: "CDrawing"),

    room("Serialising"),
    room("Diagnostics", imports: ["Serialising"]),
    room("Record", imports: ["Diagnostics"]),
    room("Drafting", imports: ["Diagnostics", "Record", "Serialising"]),
    room("Reading", imports: ["Diagnostics", "Record", "Drafting", "CYAML", "CMarkGFM"]),
    room("Linking", imports: ["Diagnostics", "Record", "Drafting"]),
    room("Publications", imports: ["Record", "Serialising"]),
    room("Tabulating", imports: ["Drafting", "Publications", "Record", "Serialising"]),
    room("Packing", imports: ["CDeflate"]),
    room("Libraries", imports: ["CLoader"]),
    room("Formats", imports: ["Braille", "Publications", "Record", "Packing", "Serialising", "Speech"]),
    room("Braille", imports: ["Libraries", "Publications", "Record", "Serialising", "CLouis"]),
    room("Speech", imports: ["Libraries", "CSpeech"]),
    room("Drawing", imports: ["Libraries", "Packing", "Record", "CDrawing"]),
    room("Registering", imports: ["Publications", "Record"]),
    room(
      "Proving",
      imports: ["Braille", "Formats", "Publications", "Record", "Registering", "Packing", "Serialising", "CExpat"]),
    room("Theme", imports: ["Diagnostics", "Serialising"]),
    room("History", imports: ["Record", "CXXHash"]),
    room("Calendar", imports: ["Record", "History"]),
    room("Feeds", imports: ["Record", "History", "Serialising"]),
    room("Harvesting", imports: ["Record", "History", "Serialising"]),
    room(
      "Pages",
      imports: [
        "Record", "History", "Calendar", "Drawing", "Feeds", "Publications", "Registering", "Serialising", "Tabulating",
        "Theme",
      ]),
    room("Search", imports: ["Record", "Packing", "Serialising", "CStemmer"]),
    room("Writing", imports: ["Serialising", "CXXHash"]),
    room(
      "Federating",
      imports: ["Diagnostics", "Record", "Drafting", "Harvesting", "Pages", "Reading", "Search", "Theme", "Writing"]),
    room("Papers", imports: ["Diagnostics", "Packing", "Serialising", "CXML"]),
    room("Importing", imports: ["Diagnostics", "Record", "Drafting", "Papers", "Reading", "Serialising"]),
    room(
      "Building",
      imports: [
        "Diagnostics", "Record", "Drafting", "Drawing", "Reading", "Linking", "History", "Calendar", "Feeds", "Theme",
        "Pages", "Writing", "Search", "Publications", "Formats", "Registering", "Proving", "Tabulating", "Federating",
        "Harvesting",
      ]),
    room(
      "CommandLine",
      imports: [
        "Diagnostics", "Record", "Drafting", "Building", "Importing", "Papers", "Publications",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "scrutable",
      dependencies: ["CommandLine", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),

    // What tests of several rooms need alike.
    .target(
      name: "Compiling", dependencies: ["Diagnostics", "Record", "Drafting", "Reading", "Linking"],
      path: "Tests/Compiling", swiftSettings: settings),

    tests("Serialising"),
    tests("Diagnostics"),
    tests("Record"),
    tests("Drafting", imports: ["Reading"]),
    tests("Reading"),
    tests("Linking", imports: ["Compiling", "Diagnostics", "Drafting", "Record"]),
    tests("Publications", imports: ["Compiling", "Diagnostics", "Record"]),
    tests("Tabulating", imports: ["Compiling", "Diagnostics", "Publications", "Record"]),
    tests("Braille", imports: ["Compiling", "Diagnostics", "Publications", "Record"]),
    tests("Speech", imports: ["Libraries"]),
    tests("Drawing", imports: ["Proving", "Record"]),
    tests("Theme", imports: ["Diagnostics"]),
    tests("History", imports: ["Diagnostics", "Record"]),
    tests("Packing"),
    tests(
      "Proving",
      imports: ["Compiling", "Diagnostics", "Formats", "Packing", "Publications", "Record", "Registering"]),
    tests("Formats", imports: ["Packing", "Publications", "Record", "Serialising", "Speech"]),
    tests("Calendar", imports: ["Record", "History"]),
    tests("Feeds", imports: ["Record", "History"]),
    tests("Harvesting", imports: ["Compiling", "Diagnostics", "History", "Record"]),
    tests(
      "Pages",
      imports: [
        "Calendar", "Diagnostics", "Drawing", "Federating", "History", "Publications", "Record", "Registering", "Theme",
      ]),
    tests("Search", imports: ["Record"]),
    tests("Writing"),
    tests("Federating", imports: ["Diagnostics", "Reading", "Record", "Search", "Theme"]),
    tests("Papers", imports: ["Diagnostics", "Packing"]),
    tests("Importing", imports: ["Calendar", "Diagnostics", "Drafting", "Papers", "Reading", "Record", "Linking"]),
    tests(
      "Building",
      imports: [
        "Compiling", "Diagnostics", "Drafting", "Drawing", "History", "Importing", "Linking", "Packing", "Reading",
        "Record",
        "Theme",
      ]),
    tests(
      "CommandLine",
      imports: ["Diagnostics", "Record", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
  ]
)

// What `make fuzz` tries: it links only with libFuzzer, so that it is there only where that is asked for.
if Context.environment["SCRUTABLE_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Compiling", "Diagnostics", "Importing", "Packing", "Papers", "Reading", "Record", "Theme"],
      path: "Tests/Fuzzing", swiftSettings: settings))
}
