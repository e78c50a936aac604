import CommandLine

@main
enum Entry {
  static func main() async {
    await Scrutable.runAndLeave()
  }
}
