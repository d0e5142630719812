using System.Text;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using CsCheck;

namespace Alliance.Tool.Tests.Tables;

/// <summary>A dataset that is exported as tables and imported again is the same, to the byte.</summary>
public sealed class TableLaws
{
    /// <summary>What spreadsheets, CSV and JSON read as something else, or lose.</summary>
    private static readonly string[] Awkward =
    [
        "", " ", "\"", "\"\"", "\"a\"", "'", "'=1", "''=1", "'a", "=1+1", "+1", "-1", "-", "@x", "\t", "\tx", "\r", "\n", "\r\n", "a\r\nb", ",", ";", "a,b", "12", "1.50", "1e5", "007", "true", "TRUE", "null", "{}", "[]", "[1", " lead", "trail ", "\uFEFF", "Ж\u2028😀", "\\u0041", "\0", "*", "x.y",
    ];

    private static readonly Gen<string> OneAwkward = Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]);

    private static readonly Gen<string> Text = Gen.OneOf(OneAwkward, Gen.Select(OneAwkward, OneAwkward, (left, right) => left + right), Gen.String[Gen.Char['\0', '\uD7FF'], 0, 12]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Generated_datasets_come_back(bool isGuarded) => Gen.Int[0, 1_000_000].Sample(seed => Same(Documents.Create(seed), isGuarded), iter: 60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_dataset_of_the_package_comes_back(bool isGuarded) => Same(EmbeddedDatasets.ReadAiAllianceNetwork(), isGuarded);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Any_text_comes_back(bool isGuarded) =>
        Gen.Select(Text, Text, Text, Text).Sample(
            (publisher, title, author, unknown) => Same(
                new()
                {
                    Sources = [new() { Id = new("a"), Title = title, Publisher = publisher, Authors = [author, publisher], Unknown = default(UnknownMembers).With($"x-{unknown}", Quoted(title)) }],
                    Alliances = [new() { Id = new("b"), Names = [new() { Text = LocalizedText.Of(("en", title), ("ru", author)), Unknown = default(UnknownMembers).With(unknown.Length == 0 ? "x" : $"{unknown} ", Quoted(unknown)) }] }],
                },
                isGuarded),
            iter: 2_000);

    [Theory]
    [InlineData("""{"schemaVersion":"1.7","later":1.0,"x-b":[{"a":null}],"x-a":"\u0041\/"}""")]
    [InlineData("""{"schemaVersion":"1.0","sources":[{"id":"a","title":"A","x-b":1,"x-a":2},{"id":"b","title":"B","x-a":1e5,"x-b":{"deep":[{}]},"later.member":"=1"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","otherRecords":[{"type":"treaty","id":"a","parties":[{"a":1.0}]},{"type":"x9","note":"no id"},{"type":"treaty"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","sources":[{"id":"a","title":"1999","publisher":""}],"alliances":[{"id":"a","names":[]},{"id":"b","names":[{"text":""}]}]}""")]
    [InlineData("""{"schemaVersion":"1.0"}""")]
    public void What_is_unknown_empty_or_like_a_number_comes_back(string json)
    {
        AllianceDataset dataset = AllianceJson.Read(json);
        Assert.Equal(json, AllianceJson.WriteString(dataset));
        Same(dataset, isGuarded: true);
    }

    [Fact]
    public void No_guarded_cell_begins_as_a_formula_unless_it_is_a_number() =>
        Text.Sample(
            text => Assert.DoesNotContain(
                Rows(new() { Sources = [new() { Id = new("a"), Title = text, Publisher = text }] }, isGuarded: true).SelectMany(row => row.Cells),
                cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal) && !(cell[0] == '-' && char.IsAsciiDigit(cell[1]))),
            iter: 2_000);

    [Fact]
    public void No_form_is_a_text_as_well_as_a_number_and_no_member_is_named_like_a_special_column()
    {
        HashSet<string> names = [];
        foreach (string kind in RecordForms.All.Names)
            Visit(RecordForms.All.Find(kind)!, names, []);
        Assert.Contains("memberships", names);
        Assert.DoesNotContain(names, name => name is TableName.RecordColumn or TableName.UnknownMembers || name.Contains('.', StringComparison.Ordinal));
        Assert.Equal(Vocabulary.Of<RecordKind>().Select(kind => kind.Text).Order(StringComparer.Ordinal), RecordForms.All.Names.Except([RecordForms.Dataset, RecordForms.OtherRecords]).Order(StringComparer.Ordinal));
    }

    /// <summary>Visits a form and those in it; one that contains itself is visited once on each way.</summary>
    private static void Visit(MemberForm form, HashSet<string> names, IReadOnlyList<string> way)
    {
        Assert.False(form.IsText && (form.IsNumber || form.IsTruth));
        string inside = string.Join(',', form.Names);
        if (inside.Length > 0 && way.Contains(inside))
            return;
        names.UnionWith(form.Names);
        foreach (MemberForm inner in form.Names.Select(name => form.Member(name)!).Concat(form.Items is { } items ? [items] : []))
            Visit(inner, names, [.. way, inside]);
    }

    private static void Same(AllianceDataset dataset, bool isGuarded)
    {
        var import = new DatasetImport();
        foreach (CsvTable table in TableExport.Of(dataset).Reverse())
            import.ReadTable(table.Name.FileName, table.ToUtf8(isGuarded));
        import.Complete(into: null);
        Assert.Empty(import.Errors.Reported().Select(error => error.Message));
        Assert.Equal(AllianceJson.WriteString(dataset), AllianceJson.WriteString(import.Into(null)));
    }

    private static IEnumerable<CsvRow> Rows(AllianceDataset dataset, bool isGuarded) =>
        TableExport.Of(dataset).SelectMany(table => CsvText.Read(table.Name.FileName, table.ToUtf8(isGuarded), new()));

    private static string Quoted(string text) => Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text));
}
