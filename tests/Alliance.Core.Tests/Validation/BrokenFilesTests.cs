using Alliance.Core.Json;
using Alliance.Core.Tests.Documentation;

namespace Alliance.Core.Tests.Validation;

/// <summary>
/// Files as people break them: exports of spreadsheets, JSON edited by hand, habits of other tools, files that were cut or merged. Beside each one, in <c>Reports</c>, stands the report that it
/// gets, which was read by a person.
/// </summary>
public sealed class BrokenFilesTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_gets_its_report(string name) => Assert.Equal(File.ReadAllText(ReportOf(name)), TextOf(name));

    [Fact]
    public void Only_a_good_file_and_one_with_an_annotation_are_without_findings() => Assert.Equal(["good.json", "member-for-own-use.json"], Names.Select(row => row.Data).Where(name => TextOf(name).Length == 0));

    [Fact]
    public void Every_report_belongs_to_a_file() =>
        Assert.Equal(Names.Select(row => row.Data), Directory.GetFiles(Path.Combine(Folder, "Reports")).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    /// <summary>No test: writes the reports, to be read by a person.</summary>
    [Fact(Explicit = true)]
    public void Write_the_reports()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "Reports"));
        foreach (string name in Names.Select(row => row.Data))
            File.WriteAllText(ReportOf(name), TextOf(name));
    }

    private static string Folder => Repository.PathOf("tests", "Alliance.Core.Tests", "Validation", "BrokenFiles");

    private static string ReportOf(string name) => Path.Combine(Folder, "Reports", $"{name}.txt");

    private static string TextOf(string name)
    {
        ValidationReport report = AllianceJson.Check(File.ReadAllBytes(Path.Combine(Folder, name))).Report with { File = name };
        return report.ToString() is { Length: > 0 } text ? $"{text}\n" : "";
    }
}
