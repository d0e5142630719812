using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>What the dataset holds.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private readonly Argument<string?> _what = new("KIND|ID")
    {
        HelpName = "KIND|ID",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A kind of record, such as alliance, or a record by id, reference or name, such as brics, alliance:brics or Kazakhstan. Default: the numbers of records of each kind.",
    };

    public ShowCommand()
        : base("show", "Shows what the dataset holds: the kinds of records, the records of a kind, or one record.", "alliance show", "alliance show alliance", "alliance show brics", "alliance show source:article-2024-12-12 --json")
    {
        Add(_what);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        return result.GetValue(_what) is not { } what ? ShowKinds(question, output)
            : Term<RecordKind>.TryParse(what, out Term<RecordKind> kind) && kind.IsKnown ? ShowKind(kind, question, output)
            : ShowRecord(RecordFinder.Record(what, question, "a kind of record, and not the id or name of a record", Vocabulary.Of<RecordKind>().Select(one => one.Text)), question, output);
    }

    private static ExitCode ShowKinds(Question question, ToolOutput output)
    {
        AllianceDataset dataset = question.Dataset;
        KindCount[] counts = [.. Vocabulary.Of<RecordKind>().Select(kind => new KindCount(kind.Text, dataset.Records().Count(record => record.Reference.Kind == kind)))];
        return question.Answer(output, new(dataset.Id?.Value, question.Names.In(dataset.Title), dataset.Version, counts), ToolJson.Default.AnswerDatasetAnswer, () =>
        {
            output.Line($"{(dataset.Title.IsEmpty ? "A dataset without a title" : question.Names.In(dataset.Title))}{(dataset.Version is null ? "" : $", version {dataset.Version}")}");
            var table = new TextTable("kind", "records");
            foreach (KindCount one in counts)
                table.Add(one.Kind, one.Records.ToString(CultureInfo.InvariantCulture));
            output.Table(table);
        });
    }

    private static ExitCode ShowKind(Term<RecordKind> kind, Question question, ToolOutput output)
    {
        NamedRecord[] records = [.. question.Dataset.Records().Where(record => record.Reference.Kind == kind).Select(record => new NamedRecord(record.Reference.ToString(), question.Names.Of(record)))];
        return question.Answer(output, records, ToolJson.Default.AnswerNamedRecordArray, () =>
        {
            output.Line(records.Length == 0 ? $"The dataset has no record of the kind {kind.Text}." : $"{Counted.Of(records.Length, "record")} of the kind {kind.Text}.");
            var table = new TextTable("record", "name");
            foreach (NamedRecord one in records)
                table.Add(one.Reference, one.Name);
            output.Table(table);
        });
    }

    private static ExitCode ShowRecord(IRecord record, Question question, ToolOutput output)
    {
        using JsonDocument json = JsonDocument.Parse(AllianceJson.WriteRecord(record));
        JsonElement members = json.RootElement;
        string[] referencesTo = [.. question.View.Index.ReferencesTo(record.Reference).Select(one => one.ToString())];
        return question.Answer(output, new(record.Reference.ToString(), members, referencesTo), ToolJson.Default.AnswerRecordAnswer, () =>
        {
            output.Line($"{record.Reference}: {question.Names.Of(record)}");
            var table = new TextTable("member", "value");
            AddMembers(table, "", members);
            output.Table(table);
            output.Line(referencesTo.Length == 0 ? "No record refers to it." : $"Referred to by: {string.Join(", ", referencesTo)}");
        });
    }

    /// <summary>Adds a row for each value, with its place: <c>names.0.text</c>.</summary>
    private static void AddMembers(TextTable table, string place, JsonElement value)
    {
        string inside = place.Length == 0 ? "" : $"{place}.";
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
                AddMembers(table, inside + member.Name, member.Value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
                AddMembers(table, string.Create(CultureInfo.InvariantCulture, $"{inside}{index++}"), item);
        }
        else
        {
            table.Add(place, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
        }
    }
}

/// <summary>What a dataset holds.</summary>
/// <param name="Id">Its id; left out where it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version; left out where it has none.</param>
/// <param name="Kinds">The numbers of records of each kind.</param>
internal sealed record DatasetAnswer(string? Id, string Title, string? Version, IReadOnlyList<KindCount> Kinds);

/// <summary>The number of records of a kind.</summary>
/// <param name="Kind">The word of the kind.</param>
/// <param name="Records">The number.</param>
internal sealed record KindCount(string Kind, int Records);

/// <summary>A record and its name.</summary>
/// <param name="Reference">The reference to the record.</param>
/// <param name="Name">Its name or title; empty where it has none.</param>
internal sealed record NamedRecord(string Reference, string Name);

/// <summary>A record.</summary>
/// <param name="Reference">The reference to it.</param>
/// <param name="Record">Its JSON, as in a dataset.</param>
/// <param name="ReferencesTo">The records that refer to it.</param>
internal sealed record RecordAnswer(string Reference, JsonElement Record, IReadOnlyList<string> ReferencesTo);
